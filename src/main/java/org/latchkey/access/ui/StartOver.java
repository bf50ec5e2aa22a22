package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Leads back to account number, user name and password. */
final class StartOver extends Button {

    StartOver(SecondStepNext next) {
        setText(getTranslation("access.code.startOver"));
        setId("start-over");
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(clicked -> next.startOver());
    }
}
