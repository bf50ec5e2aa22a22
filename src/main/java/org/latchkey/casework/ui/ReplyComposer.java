package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import org.latchkey.kernel.Message;
import org.latchkey.shell.Entry;

/** Writes to the requester, and says before who will read it and where. */
final class ReplyComposer extends Div {

    private final Paragraph audience = new Paragraph();
    private final Select<CannedReply> canned = new Select<>();
    private final TextArea text = new TextArea();
    private final Entry<Message> reply = Entry.of(text, Message::new);
    private final Checkbox asks = new Checkbox();
    private final Button send = new Button();

    /** @param send takes the words and whether they ask for an answer */
    ReplyComposer(SerializableBiConsumer<Message, Boolean> send, SerializableFunction<CannedReply, String> write) {
        addClassNames("composer", "to-requester");
        audience.addClassName("audience");
        canned.setItems(CannedReply.all());
        canned.setItemLabelGenerator(CannedReply::title);
        canned.setPlaceholder(getTranslation("desk.canned"));
        canned.setAriaLabel(getTranslation("desk.canned"));
        canned.setId("canned");
        canned.addValueChangeListener(chosen -> insert(chosen.getValue(), write));
        text.setLabel(getTranslation("desk.reply"));
        text.setId("reply");
        text.setMinRows(3);
        asks.setLabel(getTranslation("desk.reply.asks"));
        asks.setId("reply-asks");
        this.send.setText(getTranslation("desk.reply.send"));
        this.send.setId("send-reply");
        this.send.addThemeVariants(ButtonVariant.PRIMARY);
        this.send.addClickListener(clicked ->
                reply.read().ifPresentOrElse(words -> send.accept(words, asks.getValue()), reply::focus));
        var actions = new Div(asks, this.send);
        actions.addClassName("actions");
        add(audience, canned, text, actions);
    }

    /** Adds a written reply to what was typed already. */
    private void insert(CannedReply chosen, SerializableFunction<CannedReply, String> write) {
        if (chosen != null) {
            var typed = text.getValue().strip();
            text.setValue((typed.isEmpty() ? "" : typed + "\n\n") + write.apply(chosen));
            canned.clear();
            text.focus();
        }
    }

    void show(CaseModel model) {
        audience.setText(Wording.of(model.audience()));
        var offered = model.offers(Handling.REPLY);
        canned.setVisible(offered);
        text.setVisible(offered);
        send.setVisible(offered);
        asks.setVisible(model.offers(Handling.ASK));
    }

    void focus() {
        text.focus();
    }

    void clear() {
        text.clear();
        asks.clear();
    }
}
