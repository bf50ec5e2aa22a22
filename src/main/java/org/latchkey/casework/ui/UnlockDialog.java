package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.latchkey.casework.Confirmation;
import org.latchkey.shell.Moment;

/** The Confirm window of the console (P16): who, why and since when locked, how it is validated; No is the default. */
final class UnlockDialog extends Dialog {

    private final transient Performer performer;
    private final transient Consumer<Sentence> said;
    private final transient Runnable changed;
    private final DescriptionList facts = new DescriptionList();
    private final Telling telling = new Telling();
    private final Button no = new Button();

    UnlockDialog(
            Confirmation confirmation, UserActs acts, Performer performer, Consumer<Sentence> said, Runnable changed) {
        this.performer = performer;
        this.said = said;
        this.changed = changed;
        addClassName("unlock");
        setHeaderTitle(getTranslation("users.confirm.title", confirmation.user().displayName()));
        facts.addClassName("user-facts");
        tell(confirmation);
        no.setId("no");
        addOpenedChangeListener(changing -> no.focus());
        no.addClickListener(clicked -> close());
        getFooter().add(no);
        if (confirmation.obstacle() == null) {
            ask(confirmation, new UnlockForm(confirmation, acts));
        } else {
            refuse(confirmation.obstacle());
        }
    }

    private void tell(Confirmation confirmation) {
        var user = confirmation.user();
        line("users.column.user", new Span(user.name().value()), new Badge("type", user.type()));
        line(
                "users.column.account",
                new Span(user.account().name()),
                new Span(user.account().number().toString()),
                new Badge("size", user.account().size()));
        confirmation
                .locks()
                .forEach(lock -> line(
                        "users.column.why",
                        new Badge("cause", lock.cause()),
                        new Moment(lock.since()),
                        new Span(Wording.of(Fact.reason(lock)))));
        var open = confirmation.open();
        if (open != null) {
            line(
                    "users.request",
                    new Span(open.number().value()),
                    new Badge("state", open.state()),
                    new Moment(open.filedAt()));
        }
    }

    private void line(String key, Component... content) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(content));
    }

    private void refuse(Confirmation.Obstacle obstacle) {
        add(content());
        telling.say(Telling.Tone.PLAIN, Sentence.of("users.obstacle." + obstacle));
        no.setText(getTranslation("shell.notice.close"));
    }

    private void ask(Confirmation confirmation, UnlockForm form) {
        var effect = new Paragraph(Wording.of(UserActs.effect(confirmation)));
        effect.addClassName("effect");
        add(content(form, effect));
        no.setText(getTranslation("users.confirm.no"));
        var yes = new Button(
                getTranslation("users.confirm.yes"), clicked -> form.act().ifPresent(this::perform));
        yes.setId("yes");
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(yes);
    }

    private Div content(Component... more) {
        var content = new Div(facts);
        content.add(more);
        content.add(telling);
        content.addClassName("dialog-content");
        return content;
    }

    private void perform(Supplier<Outcome> act) {
        performer.perform(
                act,
                done -> {
                    close();
                    said.accept(done.said());
                },
                refused -> {
                    telling.say(Telling.Tone.BAD, refused.why());
                    changed.run();
                });
    }
}
