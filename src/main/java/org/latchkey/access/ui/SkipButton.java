package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;

/** Leaves the second factor out, where the demo allows it. */
final class SkipButton extends Button {

    SkipButton(SerializableRunnable skip) {
        setText(getTranslation("access.code.skip"));
        setId("skip-in-demo");
        addThemeVariants(ButtonVariant.TERTIARY);
        setDisableOnClick(true);
        addClickListener(clicked -> skip.run());
    }
}
