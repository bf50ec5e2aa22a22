package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.latchkey.access.UserAct;
import org.latchkey.access.UserLine;
import org.latchkey.shell.Moment;

/** What is known of one user, and what the person who looks can do about them besides unlocking. */
final class UserDetails extends Dialog {

    private final DescriptionList facts = new DescriptionList();

    UserDetails(UserLine user, List<UserAct> acts, Runnable changed) {
        setHeaderTitle(user.displayName());
        facts.addClassName("user-facts");
        tell(user);
        var content = new Div(facts);
        content.addClassName("dialog-content");
        if (!acts.isEmpty()) {
            content.add(buttons(user, acts, changed));
        }
        add(content);
        getFooter().add(new Button(getTranslation("shell.notice.close"), clicked -> close()));
    }

    private void tell(UserLine user) {
        line("users.column.user", new Span(user.name().value()));
        line("users.column.type", new Badge("type", user.type()));
        line(
                "users.column.account",
                new Span(user.account().name()),
                new Span(user.account().number().toString()),
                new Badge("size", user.account().size()));
        line(
                "users.column.tries",
                new Span(getTranslation(
                        "users.tries", user.tries().failed(), user.tries().limit())));
        var lock = user.lock();
        if (lock == null) {
            line("users.column.why", new Span(getTranslation("users.enabled")));
        } else {
            line(
                    "users.column.why",
                    new Badge("cause", lock.cause()),
                    new Moment(lock.since()),
                    new Span(Wording.of(Fact.reason(lock))));
        }
    }

    private Div buttons(UserLine user, List<UserAct> acts, Runnable changed) {
        var buttons = new Div();
        buttons.addClassName("user-acts");
        acts.forEach(act -> buttons.add(new Button(getTranslation(act.key()), clicked -> {
            close();
            act.begin(user, changed);
        })));
        return buttons;
    }

    private void line(String key, Component... content) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(content));
    }
}
