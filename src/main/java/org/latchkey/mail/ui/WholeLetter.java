package org.latchkey.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import org.latchkey.mail.DemoLetter;

/** A letter as it was received, text as text; only its links are more. */
final class WholeLetter extends Article {

    WholeLetter(DemoLetter letter) {
        var to = new Paragraph(getTranslation("mail.demo.to", letter.to()));
        to.addClassName("to");
        add(back(), new H2(letter.subject()), to);
        letter.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(WholeLetter::drawn)
                .forEach(this::add);
    }

    private RouterLink back() {
        var back = new RouterLink(getTranslation("mail.demo.back"), DemoMailboxView.class);
        back.addClassName("to-letters");
        return back;
    }

    private static Component drawn(String line) {
        if (line.strip().equals("--")) {
            return new Hr();
        }
        return line.startsWith("http") ? new Paragraph(link(line)) : new Paragraph(line.strip());
    }

    /** A link of the letter leaves this page as it would leave a mail program. */
    private static Anchor link(String address) {
        var link = new Anchor(address, address);
        link.setRouterIgnore(true);
        return link;
    }
}
