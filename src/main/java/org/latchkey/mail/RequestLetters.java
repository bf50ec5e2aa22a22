package org.latchkey.mail;

import java.util.Optional;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.Contact;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequestFiled;
import org.latchkey.requests.Origin;
import org.latchkey.requests.QuestionAsked;
import org.latchkey.requests.RequestAnswered;
import org.latchkey.requests.RequestIdentified;
import org.latchkey.requests.RequestMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes the letters about a request itself: receipt, filing, decline, and the answer to somebody not locked (P6, P17). */
@Component
class RequestLetters {

    private final Outbox outbox;
    private final Allowances allowances;
    private final Directory directory;
    private final Leavers leavers;
    private final LetterTexts texts;

    RequestLetters(Outbox outbox, Allowances allowances, Directory directory, Leavers leavers, LetterTexts texts) {
        this.outbox = outbox;
        this.allowances = allowances;
        this.directory = directory;
        this.leavers = leavers;
        this.texts = texts;
    }

    /** The one letter that goes to a typed address, once an hour; it tells what the screen told everybody (P36, P41). */
    @EventListener
    void on(HelpRequestFiled event) {
        if (event.contact() instanceof Contact.ByEmail typed && allowances.take(LetterKind.RECEIPT, typed.value())) {
            outbox.owe(
                    Notice.receipt(typed.address(), event.request(), event.number(), event.language()),
                    event.request().toString());
        }
    }

    /** The same for a question, out of the same allowance: a typed address gets one receipt an hour, whatever was filed. */
    @EventListener
    void on(QuestionAsked event) {
        if (allowances.take(LetterKind.RECEIPT, event.address().value())) {
            outbox.owe(
                    Notice.question(event.address(), event.number(), event.language()),
                    event.number().value());
        }
    }

    /** Once an hour a user, so that nobody's mailbox is filled by filing for them (P36). */
    @EventListener
    void on(RequestIdentified event) {
        if (event.request().origin() != Origin.SECURITY
                && !leavers.include(event.user())
                && allowances.take(LetterKind.FILED, event.user().id().toString())) {
            outbox.owe(filed(event), event.request().id().toString());
        }
    }

    /** A filing that joined an earlier one has its own number and link, which shows where that one stands (P43). */
    private Notice filed(RequestIdentified event) {
        var request = event.request();
        var leading = event.leading();
        var sentences = texts.in(event.user().language());
        var kind = request.id().equals(leading.id()) ? LetterKind.FILED : LetterKind.JOINED;
        return Notice.to(event.user(), kind)
                .about(request)
                .with("leading", leading.number().value())
                .with("when", sentences.moment(request.filedAt()))
                .with("from", sentences.from(request));
    }

    @EventListener
    void on(RequestMoved event) {
        if (event.request().origin() == Origin.SECURITY) {
            return; // the user asked for nothing
        }
        switch (event.to()) {
            case DECLINED ->
                userOf(event.request()).ifPresent(user -> tell(user, event.request(), LetterKind.DECLINED));
            case EXPIRED -> userOf(event.request()).ifPresent(user -> tell(user, event.request(), LetterKind.EXPIRED));
            case ALREADY_ENABLED ->
                userOf(event.request())
                        .filter(user -> allowances.take(
                                LetterKind.ALREADY_ENABLED, user.id().toString()))
                        .ifPresent(user -> tell(user, event.request(), LetterKind.ALREADY_ENABLED));
            default -> {}
        }
    }

    /** It says that there is an answer, and never what it says: that is read behind the link (P17, P42). */
    @EventListener
    void on(RequestAnswered event) {
        var kind = event.asks() ? LetterKind.ASKED : LetterKind.REPLIED;
        var request = event.request();
        userOf(request)
                .filter(user -> !leavers.include(user))
                .ifPresent(user -> outbox.owe(Notice.to(user, kind).about(request), request.id() + " " + event.at()));
    }

    private Optional<User> userOf(HelpRequest request) {
        return Optional.ofNullable(request.user()).map(directory::user);
    }

    private void tell(User user, HelpRequest request, LetterKind kind) {
        outbox.owe(Notice.to(user, kind).about(request), request.id().toString());
    }
}
