package org.latchkey.casework.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Glyph;

/** Jumps to a request by the number somebody dictates. */
final class NumberSearch extends TextField {

    private final Entry<RequestNumber> number = Entry.of(this, RequestNumber::parse);

    NumberSearch(SerializablePredicate<RequestNumber> isKnown, SerializableConsumer<RequestNumber> open) {
        setId("request-search");
        addClassName("number-search");
        setAriaLabel(getTranslation("desk.search"));
        setPlaceholder(getTranslation("desk.search.example"));
        setPrefixComponent(Glyph.ARROW.draw());
        addKeyPressListener(
                Key.ENTER,
                pressed -> number.read().ifPresent(typed -> {
                    if (isKnown.test(typed)) {
                        open.accept(typed);
                    } else {
                        number.refuse(new InvalidValue("desk.search.unknown", typed));
                    }
                }));
    }
}
