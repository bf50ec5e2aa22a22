package org.latchkey.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;
import java.util.stream.Stream;
import org.latchkey.kernel.InvalidValue;

/**
 * A field whose text is read as a value of the kernel: what is wrong is told at the field, in the value's own sentence,
 * and what was typed stays.
 */
public final class Entry<V> {

    private final Component field;
    private final HasValue<?, String> text;
    private final HasValidation validation;
    private final SerializableFunction<String, V> reading;

    private <F extends Component & HasValue<?, String> & HasValidation> Entry(
            F field, SerializableFunction<String, V> reading) {
        this.field = field;
        this.text = field;
        this.validation = field;
        this.reading = reading;
    }

    /** Reads the field's text; a mistake told once is taken back as soon as it is mended. */
    public static <V, F extends Component & HasValue<?, String> & HasValidation> Entry<V> of(
            F field, SerializableFunction<String, V> reading) {
        var entry = new Entry<V>(field, reading);
        field.setManualValidation(true);
        field.addValueChangeListener(changed -> entry.recheck());
        return entry;
    }

    /** The value; empty, with the reason shown at the field, when the text is none. */
    public Optional<V> read() {
        try {
            var value = reading.apply(text.getValue());
            validation.setInvalid(false);
            return Optional.of(value);
        } catch (InvalidValue e) {
            refuse(e);
            return Optional.empty();
        }
    }

    /** The value of a field that was found right before. */
    public V value() {
        return reading.apply(text.getValue());
    }

    /** Shows at the field why its value was refused. */
    public void refuse(InvalidValue why) {
        validation.setErrorMessage(field.getTranslation(why.key(), why.arguments()));
        validation.setInvalid(true);
    }

    /** Checks each field and leads to the first that is wrong. */
    public static boolean allRight(Entry<?>... entries) {
        var wrong = Stream.of(entries).filter(entry -> entry.read().isEmpty()).toList();
        wrong.stream().findFirst().ifPresent(Entry::focus);
        return wrong.isEmpty();
    }

    private void recheck() {
        if (validation.isInvalid()) {
            read();
        }
    }

    private void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
