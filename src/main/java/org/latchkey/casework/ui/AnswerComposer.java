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

    AnswerComposer(SerializableConsumer<Message> send, SerializableRunnable close) {
        addClassNames("composer", "to-requester");
        var audience = new Paragraph(getTranslation("desk.question.audience"));
        audience.addClassName("audience");
        text.setId("answer");
        text.setMinRows(4);
        var closing = new Button(getTranslation("desk.question.close"), clicked -> close.run());
        closing.setId("close-question");
        closing.addThemeVariants(ButtonVariant.TERTIARY);
        var sending = new Button(
                getTranslation("desk.question.send"), clicked -> answer.read().ifPresentOrElse(send, answer::focus));
        sending.setId("send-answer");
        sending.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(closing, sending);
        actions.addClassName("actions");
        add(audience, text, actions);
    }
}
