package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.latchkey.kernel.Message;
import org.latchkey.shell.Entry;

/** Writes the answer to a question, and says before who will read it. */
final class AnswerComposer extends Div {

    private final TextArea text = new TextArea(getTranslation("desk.question.answer"));
    private final Entry<Message> answer = Entry.of(text, Message::new);

    AnswerComposer(SerializableConsumer<Message> send, SerializableRunnable close, SerializableRunnable giveBack) {
        addClassNames("composer", "to-requester");
        var audience = new Paragraph(getTranslation("desk.question.audience"));
        audience.addClassName("audience");
        text.setId("answer");
        text.setMinRows(4);
        var sending = button("desk.question.send", () -> answer.read().ifPresentOrElse(send, answer::focus));
        sending.setId("send-answer");
        sending.addThemeVariants(ButtonVariant.PRIMARY);
        var closing = button("desk.question.close", close);
        closing.setId("close-question");
        closing.addThemeVariants(ButtonVariant.TERTIARY);
        var leaving = button("desk.giveBack", giveBack);
        leaving.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(leaving, closing, sending);
        actions.addClassName("actions");
        add(audience, text, actions);
    }

    private Button button(String key, SerializableRunnable act) {
        return new Button(getTranslation(key), clicked -> act.run());
    }

    /** Puts other words in place of what has been written so far. */
    void draft(String words) {
        text.setValue(words);
    }

    void focus() {
        text.focus();
    }
}
