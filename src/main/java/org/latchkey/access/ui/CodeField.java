package org.latchkey.access.ui;

import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;

/** Takes a code of an app, which browsers on phones fill in by themselves, or a recovery code. */
final class CodeField extends TextField {

    private static final int LONGEST = 40;

    CodeField(String help) {
        setLabel(getTranslation("access.code.label"));
        setHelperText(getTranslation(help));
        setId("code");
        addClassName("code");
        getElement().setProperty("autocomplete", "one-time-code");
        setAutocapitalize(Autocapitalize.CHARACTERS);
        setAutocorrect(false);
        setMaxLength(LONGEST);
        setAutofocus(true);
    }
}
