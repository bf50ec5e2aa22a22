package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** Offers a passkey to whoever has one, and what takes a code only when they ask for it (P37). */
final class PasskeyFirst extends Div {

    PasskeyFirst(PasskeyButton passkey, TextFieldBase<?, String> code, Button submit) {
        addClassName("fields");
        code.setVisible(false);
        submit.setVisible(false);
        var instead = new Button(getTranslation("access.passkey.instead"));
        instead.setId("code-instead");
        instead.addThemeVariants(ButtonVariant.TERTIARY);
        instead.addClickListener(clicked -> {
            setVisible(false);
            code.setVisible(true);
            submit.setVisible(true);
            code.focus();
        });
        add(passkey, instead);
    }
}
