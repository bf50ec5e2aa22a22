package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.requests.ConversationEntry;
import org.latchkey.shell.Drafts;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Moment;

/** What the requester and the desk wrote, and a box to add something. */
final class Conversation extends Section {

    private final TextArea text = new TextArea(getTranslation("frontdoor.conversation.add"));
    private final Entry<Message> theMessage = Entry.of(text, Message::new);
    private final Button send = new Button(getTranslation("frontdoor.conversation.send"), clicked -> send());
    private final String draft;
    private final SerializableConsumer<Message> write;

    Conversation(
            RequestNumber number, List<ConversationEntry> entries, boolean open, SerializableConsumer<Message> write) {
        this.draft = "track-" + number;
        this.write = write;
        addClassName("conversation");
        var lines = new OrderedList();
        lines.addClassName("messages");
        entries.forEach(entry -> lines.add(line(entry)));
        add(new H2(getTranslation("frontdoor.conversation.title")), lines);
        if (open) {
            text.setId("message");
            Drafts.keep(draft, text);
            text.setHelperText(getTranslation("frontdoor.conversation.hint"));
            send.setId("send");
            send.setDisableOnClick(true);
            var actions = new Div(send);
            actions.addClassName("actions");
            add(text, actions);
        }
    }

    /** What was written stands above now. */
    void sent() {
        Drafts.forget(draft, this);
    }

    private ListItem line(ConversationEntry entry) {
        var kind = entry.kind().name();
        var author = new Span(getTranslation("frontdoor.conversation.by." + kind));
        author.addClassName("author");
        var when = new Moment(entry.writtenAt());
        when.addClassName("quiet");
        var words = new Div();
        words.setText(entry.text());
        words.addClassName("words");
        var line = new ListItem(new Div(author, when), words);
        line.addClassName(kind.toLowerCase(Locale.ROOT));
        return line;
    }

    private void send() {
        send.setEnabled(true);
        theMessage.read().ifPresent(write::accept);
    }
}
