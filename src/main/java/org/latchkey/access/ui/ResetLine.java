package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import org.latchkey.access.AskedReset;
import org.latchkey.kernel.UserId;
import org.latchkey.shell.Moment;

/** A reset that waits, and what this sysadmin can do about it. */
final class ResetLine extends ListItem {

    /** What the page does when a button is pressed. */
    interface Acts extends Serializable {

        void confirm(AskedReset asked);

        void refuse(AskedReset asked);
    }

    ResetLine(AskedReset asked, UserId me, Acts acts) {
        var name = new Span(asked.user().displayName() + " (" + asked.user().name() + ")");
        name.addClassName("from");
        var by = asked.askedBy().displayName();
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (asked.askedBy().id().equals(me)) {
            buttons.add(button("access.resets.takeBack", () -> acts.refuse(asked)));
        } else {
            buttons.add(
                    button("access.resets.refuse", () -> acts.refuse(asked)),
                    button("access.resets.confirm", () -> acts.confirm(asked)));
        }
        add(
                name,
                new Span(getTranslation("access.resets.by", by, asked.reason().text())),
                new Moment(asked.askedAt()),
                buttons);
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), clicked -> act.run());
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
