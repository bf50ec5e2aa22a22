package org.latchkey.casework.ui;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;

/** Where staff write: a note or a reply, each with a draft of its own, so that no note ever leaves as a reply. */
final class Composer extends TabSheet {

    private final NoteComposer note;
    private final ReplyComposer reply;
    private final Tab toStaff;
    private final Tab toRequester;

    Composer(NoteComposer note, ReplyComposer reply) {
        this.note = note;
        this.reply = reply;
        addClassName("composers");
        toStaff = add(getTranslation("desk.note"), note);
        toRequester = add(getTranslation("desk.reply"), reply);
    }

    void show(CaseModel model) {
        setVisible(model.offers(Act.NOTE));
        reply.show(model);
    }

    void writeNote() {
        setSelectedTab(toStaff);
        note.focus();
    }

    void writeReply() {
        setSelectedTab(toRequester);
        reply.focus();
    }
}
