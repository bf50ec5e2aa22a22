package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.Question;
import org.latchkey.requests.QuestionDesk;
import org.latchkey.requests.QuestionEnded;
import org.latchkey.requests.QuestionState;
import org.latchkey.requests.RequestEnded;
import org.latchkey.requests.RequestOnHold;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Tracking;
import org.latchkey.shell.Notice;
import org.latchkey.shell.PublicLayout;

/** Where a requester follows a request by its secret link; looking changes nothing (P42). */
@Route(value = "track/:secret", layout = PublicLayout.class)
@AnonymousAllowed
final class TrackView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final HelpDesk helpDesk;
    private final QuestionDesk questions;
    private final EvidenceDesk evidence;
    private final TrackModel model;
    private @Nullable Conversation conversation;
    private Secret link = Secret.presented("");

    TrackView(HelpDesk helpDesk, QuestionDesk questions, EvidenceDesk evidence, Clock clock) {
        this.helpDesk = helpDesk;
        this.questions = questions;
        this.evidence = evidence;
        this.model = new TrackModel(helpDesk, questions, evidence, clock);
        addClassNames("sheet", "tracking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        link = Secret.presented(entering.getRouteParameters().get("secret").orElse(""));
        show();
    }

    private void show() {
        removeAll();
        model.find(link)
                .ifPresentOrElse(this::show, () -> model.question(link).ifPresentOrElse(this::show, this::unknown));
    }

    private void show(Tracking request) {
        add(new H1(getTranslation("frontdoor.track.title")), new NumberLine(request.number(), request.filedAt()));
        switch (request) {
            case Tracking.Coarse coarse -> add(new CoarseStatus(coarse, model.schedule(coarse.filedAt())));
            case Tracking.Full full -> showFully(full);
        }
        var open = isOpen(request);
        converse(new Conversation(request.number(), request.conversation(), open, this::write));
        if (open) {
            add(new Withdrawal(this::withdraw));
        } else if (request instanceof Tracking.Full full && full.state().mayBeAskedAgain()) {
            add(askAgain());
        }
    }

    private void show(Question question) {
        add(new H1(getTranslation("frontdoor.asked.title")), new NumberLine(question.number(), question.filedAt()));
        add(new QuestionStatus(question));
        var open = question.state() != QuestionState.CLOSED;
        converse(new Conversation(question.number(), question.lines(), open, this::askFurther));
    }

    private void converse(Conversation shown) {
        conversation = shown;
        add(shown);
    }

    private void askFurther(Message message) {
        try {
            questions.write(link, message);
            showSent();
        } catch (QuestionEnded e) {
            Notice.error(getTranslation("frontdoor.conversation.ended"));
            show();
        }
    }

    private void showSent() {
        Notice.success(getTranslation("frontdoor.conversation.sent"));
        show();
        Optional.ofNullable(conversation).ifPresent(Conversation::sent);
    }

    private void showFully(Tracking.Full request) {
        add(new FullStatus(request.state(), request.since()));
        if (request.state().asksForEvidence()) {
            add(new EvidenceForm(model.sealed(request), typed -> {
                evidence.seal(link, typed);
                show();
            }));
        }
    }

    private static boolean isOpen(Tracking request) {
        return switch (request) {
            case Tracking.Coarse coarse -> !coarse.withdrawn();
            case Tracking.Full full -> full.state().isOpen() && full.state() != RequestState.FROZEN;
        };
    }

    private void write(Message message) {
        try {
            helpDesk.write(link, message);
            showSent();
        } catch (RequestOnHold e) {
            Notice.error(getTranslation("frontdoor.conversation.onHold"));
            show();
        } catch (RequestEnded e) {
            Notice.error(getTranslation("frontdoor.conversation.ended"));
            show();
        }
    }

    private Button askAgain() {
        var again = new Button(getTranslation("frontdoor.askAgain"), clicked -> toTheForm());
        again.setId("ask-again");
        again.setDisableOnClick(true);
        return again;
    }

    private void toTheForm() {
        helpDesk.askAgain(link)
                .ifPresentOrElse(
                        invitation -> getUI().orElseThrow()
                                .navigate("help-request", QueryParameters.of("invitation", invitation.reveal())),
                        this::show);
    }

    private void withdraw() {
        helpDesk.withdraw(link);
        show();
    }

    private void unknown() {
        add(
                new H1(getTranslation("frontdoor.unknown.title")),
                new Paragraph(getTranslation("frontdoor.unknown.text")),
                new Anchor("help-request", getTranslation("frontdoor.unknown.again")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frontdoor.track.title");
    }
}
