package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.latchkey.kernel.Reason;
import org.latchkey.shell.Entry;

/** Asks for the reason before a request is declined; what was typed stays until that is done. */
final class DeclineDialog extends Dialog {

    private final TextArea text = new TextArea();
    private final Entry<Reason> reason = Entry.of(text, Reason::new);
    private final Telling telling = new Telling();

    DeclineDialog(Performer performer, Function<Reason, Outcome> decline, Consumer<Outcome.Done> declined) {
        setHeaderTitle(getTranslation("casework.decline.title"));
        text.setLabel(getTranslation("casework.decline.label"));
        text.setId("reason");
        text.setMinRows(3);
        text.setAutofocus(true);
        var content = new Div(new Paragraph(getTranslation("casework.decline.text")), text, telling);
        content.addClassName("dialog-content");
        add(content);
        var confirm = new Button(
                getTranslation("casework.decline.confirm"),
                clicked -> reason.read()
                        .ifPresentOrElse(why -> decline(performer, () -> decline.apply(why), declined), reason::focus));
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.setId("confirm-decline");
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()), confirm);
    }

    private void decline(Performer performer, Supplier<Outcome> act, Consumer<Outcome.Done> declined) {
        performer.perform(
                act,
                done -> {
                    close();
                    declined.accept(done);
                },
                refused -> telling.say(Telling.Tone.BAD, refused.why()));
    }
}
