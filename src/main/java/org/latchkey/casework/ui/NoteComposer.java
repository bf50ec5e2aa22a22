package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.latchkey.kernel.Message;
import org.latchkey.shell.Entry;

/** Writes notes that only staff read. */
final class NoteComposer extends Div {

    private final TextArea text = new TextArea();
    private final Entry<Message> note = Entry.of(text, Message::new);

    NoteComposer(SerializableConsumer<Message> write) {
        addClassNames("composer", "to-staff");
        var audience = new Paragraph(getTranslation("desk.note.hint"));
        audience.addClassName("audience");
        text.setLabel(getTranslation("desk.note"));
        text.setId("note");
        text.setMinRows(3);
        var add = new Button(
                getTranslation("desk.note.add"), clicked -> note.read().ifPresentOrElse(write::accept, note::focus));
        add.setId("add-note");
        var actions = new Div(add);
        actions.addClassName("actions");
        add(audience, text, actions);
    }

    void focus() {
        text.focus();
    }

    void clear() {
        text.clear();
    }
}
