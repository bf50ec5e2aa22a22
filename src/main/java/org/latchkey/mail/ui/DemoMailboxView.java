package org.latchkey.mail.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.mail.DemoLetter;
import org.latchkey.mail.DemoMailbox;
import org.latchkey.shell.Moment;
import org.latchkey.shell.PublicLayout;

/** Everybody's mailbox in the demo: the letters on one side, the chosen one on the other, its links alive. */
@Route(value = "demo/mailbox", layout = PublicLayout.class, registerAtStartup = false)
@AnonymousAllowed
@StyleSheet("context://mail.css")
final class DemoMailboxView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

    private final DemoMailbox mailbox;

    DemoMailboxView(DemoMailbox mailbox) {
        this.mailbox = mailbox;
        addClassName("mailbox");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.demo.title");
    }

    @Override
    public void setParameter(BeforeEvent entering, @OptionalParameter @Nullable Long id) {
        var letters = mailbox.newestFirst();
        show(
                letters,
                letters.stream()
                        .filter(letter -> id != null && letter.id() == id)
                        .findFirst());
    }

    private void show(List<DemoLetter> letters, Optional<DemoLetter> chosen) {
        var lead = new Paragraph(getTranslation(letters.isEmpty() ? "mail.demo.empty" : "mail.demo.intro"));
        lead.addClassName("lead");
        var desk = new Div(list(letters, chosen));
        desk.addClassName("desk");
        chosen.map(WholeLetter::new).ifPresent(desk::add);
        removeAll();
        add(new H1(getPageTitle()), lead, desk);
        setClassName("reading", chosen.isPresent());
    }

    private Nav list(List<DemoLetter> letters, Optional<DemoLetter> chosen) {
        var list = new Nav();
        list.addClassName("list");
        list.setAriaLabel(getTranslation("mail.demo.letters"));
        letters.stream().map(letter -> line(letter, chosen)).forEach(list::add);
        return list;
    }

    private static RouterLink line(DemoLetter letter, Optional<DemoLetter> chosen) {
        var at = new Moment(letter.sentAt());
        at.addClassName("at");
        var line = new RouterLink(DemoMailboxView.class, letter.id());
        line.addClassName("line");
        line.add(span("to", letter.to()), at, span("subject", letter.subject()));
        if (chosen.filter(letter::equals).isPresent()) {
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
