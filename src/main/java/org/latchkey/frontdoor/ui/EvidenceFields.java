package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.latchkey.evidence.Evidence;

/** The fields for one kind of evidence. */
abstract class EvidenceFields extends Div {

    EvidenceFields() {
        addClassName("fields");
    }

    /** What was typed; empty, with the reasons at the fields, when it cannot be that kind of evidence. */
    abstract Optional<Evidence> read();

    TextField line(String id) {
        var field = new TextField(getTranslation("frontdoor.evidence." + id));
        field.setHelperText(getTranslation("frontdoor.evidence." + id + ".hint"));
        field.setId(id);
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }
}
