package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import org.latchkey.access.Factor;
import org.latchkey.shell.Moment;

/** One second factor of one's own, and what can be done with it. */
final class FactorLine extends ListItem {

    /** What the page does when a button is pressed. */
    interface Acts extends Serializable {

        void rename(Factor factor);

        void remove(Factor factor);
    }

    FactorLine(Factor factor, Acts acts) {
        var name = new Span(factor.name());
        name.addClassName("from");
        var buttons = new Div(
                button("access.factors.rename", factor, () -> acts.rename(factor)),
                button("access.factors.remove", factor, () -> acts.remove(factor)));
        buttons.addClassName("buttons");
        add(
                name,
                new Span(getTranslation("access.factors.kind." + factor.kind())),
                new Span(new Span(getTranslation("access.factors.since")), new Moment(factor.addedAt())),
                new Span(new Span(getTranslation("access.factors.used")), new Moment(factor.lastUsedAt())),
                buttons);
    }

    private Button button(String key, Factor factor, Runnable act) {
        var button = new Button(getTranslation(key), clicked -> act.run());
        button.setAriaLabel(getTranslation(key + ".of", factor.name()));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
