package org.latchkey.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.mail.DemoLetter;
import org.latchkey.mail.DemoMailbox;

/** Everybody's mailbox in the demo: the letters on one side, the chosen one on the other, its links alive. */
@Route(value = "demo/mailbox", registerAtStartup = false)
@AnonymousAllowed
class DemoMailboxView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM, HH:mm:ss").withZone(ZoneId.systemDefault());

    private final DemoMailbox mailbox;

    DemoMailboxView(DemoMailbox mailbox) {
        this.mailbox = mailbox;
        addClassName("demo-mailbox");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.demo.title");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
        var letters = mailbox.newestFirst();
        var chosen = letters.stream()
                .filter(letter -> id != null && letter.id() == id)
                .findFirst();
        removeAll();
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation(letters.isEmpty() ? "mail.demo.empty" : "mail.demo.intro")));
        add(new Div(list(letters), chosen.map(this::whole).orElseGet(Article::new)));
        setClassName("reading", chosen.isPresent());
    }

    private Component list(List<DemoLetter> letters) {
        var list = new Nav();
        list.setAriaLabel(getTranslation("mail.demo.letters"));
        letters.stream().map(DemoMailboxView::line).forEach(list::add);
        return list;
    }

    private static RouterLink line(DemoLetter letter) {
        var line = new RouterLink(DemoMailboxView.class, letter.id());
        line.add(new Span(letter.to()), new Span(letter.subject()), new Span(TIME.format(letter.sentAt())));
        return line;
    }

    private Article whole(DemoLetter letter) {
        var article = new Article(
                new RouterLink(getTranslation("mail.demo.back"), DemoMailboxView.class),
                new H2(letter.subject()),
                new Paragraph(getTranslation("mail.demo.to", letter.to(), TIME.format(letter.sentAt()))));
        letter.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(DemoMailboxView::paragraph)
                .forEach(article::add);
        return article;
    }

    private static Paragraph paragraph(String line) {
        return line.startsWith("http") ? new Paragraph(link(line)) : new Paragraph(line);
    }

    private static Anchor link(String address) {
        var link = new Anchor(address, address);
        link.setRouterIgnore(true);
        return link;
    }
}
