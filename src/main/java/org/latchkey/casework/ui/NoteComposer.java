package org.latchkey.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.latchkey.kernel.Message;
import org.latchkey.shell.Entry;

/** Writes notes that only staff read. */
final class NoteComposer extends Div {

    private final TextArea text = new TextArea();
    private final Entry<Message> note = Entry.of(text, Message::new);

    NoteComposer(SerializableConsumer<Message> write) {
        addClassName("composer");
        text.setLabel(getTranslation("desk.note"));
        text.setHelperText(getTranslation("desk.note.hint"));
        text.setId("note");
        text.setMinRows(2);
        var add = new Button(
                getTranslation("desk.note.add"), clicked -> note.read().ifPresentOrElse(write::accept, note::focus));
        add.setId("add-note");
        add(text, add);
    }

    void clear() {
        text.clear();
    }
}
