package org.latchkey.mail.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.mail.DemoLetter;
import org.latchkey.mail.DemoMailbox;
import org.latchkey.shell.PublicLayout;

/** Everybody's mailbox in the demo: the letters on one side, the chosen one on the other, its links alive. */
@Route(value = "demo/mailbox", layout = PublicLayout.class, registerAtStartup = false)
@AnonymousAllowed
@StyleSheet("context://mail.css")
final class DemoMailboxView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {

    private static final int LOOK_EVERY_MILLISECONDS = 2000;

    private final DemoMailbox mailbox;
    private List<DemoLetter> letters = List.of();
    private @Nullable Long chosen;

    DemoMailboxView(DemoMailbox mailbox) {
        this.mailbox = mailbox;
        addClassName("mailbox");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.demo.title");
    }

    @Override
    public void setParameter(BeforeEvent entering, @OptionalParameter @Nullable Long letter) {
        chosen = letter;
        show(mailbox.newestFirst());
    }

    /** Looks again and again, so that a new letter appears by itself. */
    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ui.setPollInterval(LOOK_EVERY_MILLISECONDS);
        var looking = ui.addPollListener(again -> look());
        addDetachListener(leaving -> {
            leaving.unregisterListener();
            looking.remove();
            ui.setPollInterval(-1);
        });
    }

    private void look() {
        var now = mailbox.newestFirst();
        if (!now.equals(letters)) {
            show(now);
        }
    }

    private void show(List<DemoLetter> now) {
        letters = now;
        var reading = letters.stream()
                .filter(letter -> chosen != null && letter.id() == chosen)
                .findFirst();
        var desk = new Div(new LetterList(letters, reading.orElse(null)));
        desk.addClassName("desk");
        reading.map(WholeLetter::new).ifPresent(desk::add);
        removeAll();
        add(new H1(getPageTitle()), lead(), desk);
        setClassName("reading", reading.isPresent());
    }

    private Paragraph lead() {
        var lead = new Paragraph(getTranslation(letters.isEmpty() ? "mail.demo.empty" : "mail.demo.intro"));
        lead.addClassName("lead");
        return lead;
    }
}
