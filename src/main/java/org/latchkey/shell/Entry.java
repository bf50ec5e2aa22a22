package org.latchkey.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.latchkey.kernel.InvalidValue;

/**
 * A field whose content is read as a value of the kernel: what is wrong is told at the field, in the value's own
 * sentence, and what was typed stays.
 */
public final class Entry<V> implements Serializable {

    private final Component field;
    private final HasValidation validation;
    private final SerializableSupplier<V> reading;

    private Entry(Component field, HasValidation validation, SerializableSupplier<V> reading) {
        this.field = field;
        this.validation = validation;
        this.reading = reading;
    }

    /** Reads what is typed, for example with {@code AccountNumber::parse}. */
    public static <V, F extends Component & HasValue<?, String> & HasValidation> Entry<V> of(
            F field, SerializableFunction<String, V> reading) {
        return watching(field, () -> reading.apply(field.getValue()));
    }

    /** Reads which one was chosen; the key names the sentence for none. */
    public static <V, F extends Component & HasValue<?, V> & HasValidation> Entry<V> chosen(F choice, String missing) {
        return watching(choice, () -> choice.getOptionalValue().orElseThrow(() -> new InvalidValue(missing)));
    }

    private static <V, F extends Component & HasValue<?, ?> & HasValidation> Entry<V> watching(
            F field, SerializableSupplier<V> reading) {
        var entry = new Entry<V>(field, field, reading);
        field.setManualValidation(true);
        field.addValueChangeListener(changed -> entry.recheck());
        return entry;
    }

    /** The value; empty, with the reason shown at the field, when there is none. */
    public Optional<V> read() {
        try {
            var value = reading.get();
            validation.setInvalid(false);
            return Optional.of(value);
        } catch (InvalidValue e) {
            refuse(e);
            return Optional.empty();
        }
    }

    /**
     * The value of a field that was found right before.
     *
     * @throws InvalidValue when it was not
     */
    public V value() {
        return reading.get();
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

    /** Leads to the field. */
    public void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void recheck() {
        if (validation.isInvalid()) {
            read();
        }
    }
}
