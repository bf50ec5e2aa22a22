package org.latchkey.mail.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.mail.DemoLetter;
import org.latchkey.shell.Moment;

/** The letters of the demo's mailbox, each a link to itself. */
final class LetterList extends Nav {

    LetterList(List<DemoLetter> letters, @Nullable DemoLetter reading) {
        addClassName("list");
        setAriaLabel(getTranslation("mail.demo.letters"));
        letters.forEach(letter -> add(line(letter, letter.equals(reading))));
    }

    private static RouterLink line(DemoLetter letter, boolean reading) {
        var at = new Moment(letter.sentAt());
        at.addClassName("at");
        var line = new RouterLink(DemoMailboxView.class, letter.id());
        line.addClassName("line");
        line.add(span("to", letter.to()), at, span("subject", letter.subject()));
        if (reading) {
            line.getElement().setAttribute("aria-current", "true");
        }
        return line;
    }

    private static Span span(String kind, String text) {
        var span = new Span(text);
        span.addClassName(kind);
        return span;
    }
}
