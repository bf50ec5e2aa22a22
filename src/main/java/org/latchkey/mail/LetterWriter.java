package org.latchkey.mail;

import java.util.ArrayList;
import java.util.List;
import org.latchkey.mail.Letter.Paragraph;
import org.latchkey.mail.Letter.Part;
import org.latchkey.settings.DeskSettings;
import org.springframework.stereotype.Component;

/** Writes a letter from its notice: what happened, what to do, where to go on, and what else is good to know. */
@Component
class LetterWriter {

    private final Texts texts;
    private final DeskSettings desk;

    LetterWriter(Texts texts, DeskSettings desk) {
        this.texts = texts;
        this.desk = desk;
    }

    Letter write(Notice notice, Enclosures enclosures) {
        var wording = new Wording(texts, notice);
        var parts = new ArrayList<Part>();
        parts.add(new Paragraph(wording.line("happened")));
        parts.add(new Paragraph(wording.line("next")));
        parts.addAll(enclosed(notice, wording, enclosures));
        wording.paragraphs("more").forEach(parts::add);
        return new Letter(wording.line("subject"), parts, wording.footer());
    }

    private List<? extends Part> enclosed(Notice notice, Wording wording, Enclosures enclosures) {
        return switch (notice.kind()) {
            case RECEIPT -> List.of(wording.button(enclosures.coarseTracking(notice.theRequest())));
            case FILED, JOINED -> List.of(wording.button(enclosures.fullTracking(notice.theRequest())));
            case ASK_LOCAL_ADMIN -> List.of(wording.button(desk.link("/approvals")));
            case DECLINED -> List.of(wording.button(desk.link("/")));
        };
    }
}
