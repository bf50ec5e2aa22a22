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

/** Asks for the reason before something is done to a request or a user; what was typed stays until that is done. */
class ReasonDialog extends Dialog {

    private final TextArea text = new TextArea();
    private final Entry<Reason> reason = Entry.of(text, Reason::new);
    private final Telling telling = new Telling();
    private final Paragraph consequence = new Paragraph();

    /** Asks before the request is ended. */
    ReasonDialog(String what, Performer performer, Function<Reason, Outcome> act, Consumer<Outcome.Done> finished) {
        this(what, ButtonVariant.ERROR, performer, act, finished);
    }

    /**
     * @param what names the act among the sentences, for example {@code decline}
     * @param tone of the button that does it
     */
    ReasonDialog(
            String what,
            ButtonVariant tone,
            Performer performer,
            Function<Reason, Outcome> act,
            Consumer<Outcome.Done> finished) {
        var key = "casework." + what;
        setHeaderTitle(getTranslation(key + ".title"));
        text.setLabel(getTranslation(key + ".label"));
        text.setId("reason");
        text.setMinRows(3);
        text.setAutofocus(true);
        var content = new Div(new Paragraph(getTranslation(key + ".text")), consequence, text, telling);
        consequence.addClassName("consequence");
        consequence.setVisible(false);
        content.addClassName("dialog-content");
        add(content);
        var confirm = new Button(
                getTranslation(key + ".confirm"),
                clicked -> reason.read()
                        .ifPresentOrElse(why -> end(performer, () -> act.apply(why), finished), reason::focus));
        confirm.addThemeVariants(ButtonVariant.PRIMARY, tone);
        confirm.setId("confirm-" + what);
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()), confirm);
    }

    /** Names what else will come of it. */
    void warn(Sentence sentence) {
        consequence.setText(Wording.of(sentence));
        consequence.setVisible(true);
    }

    private void end(Performer performer, Supplier<Outcome> act, Consumer<Outcome.Done> finished) {
        performer.perform(
                act,
                done -> {
                    close();
                    finished.accept(done);
                },
                refused -> telling.say(Telling.Tone.BAD, refused.why()));
    }
}
