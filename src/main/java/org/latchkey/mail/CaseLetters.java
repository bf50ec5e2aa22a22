package org.latchkey.mail;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import org.latchkey.casework.AddressRecognised;
import org.latchkey.casework.ApproverAsked;
import org.latchkey.evidence.CodeRequested;
import org.latchkey.requests.HelpRequests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes the letters that the work on a request needs: to approvers, to callers, to people who mistyped their name. */
@Component
class CaseLetters {

    private static final int MOST_USER_NAMES = 20;

    private final Outbox outbox;
    private final Allowances allowances;
    private final HelpRequests requests;
    private final LetterTexts texts;
    private final Clock clock;

    CaseLetters(Outbox outbox, Allowances allowances, HelpRequests requests, LetterTexts texts, Clock clock) {
        this.outbox = outbox;
        this.allowances = allowances;
        this.requests = requests;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(ApproverAsked event) {
        var request = event.request();
        var notice = Notice.to(event.approver(), LetterKind.ASK_LOCAL_ADMIN)
                .about(event.lockedUser())
                .about(request)
                .with("person", event.lockedUser().displayName())
                .with("when", Moments.inWords(request.filedAt()))
                .with("from", texts.from(request));
        outbox.owe(notice, request.id() + " " + request.since());
    }

    /** Names the users to the address on file, which here is the typed one, at most once an hour (P8, P36). */
    @EventListener
    void on(AddressRecognised event) {
        if (!event.users().isEmpty()
                && allowances.take(LetterKind.USER_NAMES, event.address().value())) {
            var ids = event.users().stream()
                    .limit(MOST_USER_NAMES)
                    .map(user -> Long.toString(user.id().value()));
            var notice = Notice.to(event.users().getFirst(), LetterKind.USER_NAMES)
                    .about(event.request())
                    .with(Notice.USERS, ids.collect(joining(",")));
            outbox.owe(notice, event.request().id().toString());
        }
    }

    @EventListener
    void on(CodeRequested event) {
        var notice = Notice.to(event.user(), LetterKind.CODE).about(requests.get(event.request()));
        outbox.owe(notice, event.request() + " " + clock.instant());
    }
}
