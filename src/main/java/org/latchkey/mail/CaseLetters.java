package org.latchkey.mail;

import java.time.Clock;
import org.latchkey.access.Authority;
import org.latchkey.casework.ApproverAsked;
import org.latchkey.casework.LockedByHand;
import org.latchkey.casework.ObjectionRaised;
import org.latchkey.casework.TriesUsedUp;
import org.latchkey.evidence.CodeRequested;
import org.latchkey.requests.HelpRequests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes the letters that the work on a request needs: to local admins who are asked, and to callers (P1, P26). */
@Component
class CaseLetters {

    private final Outbox outbox;
    private final HelpRequests requests;
    private final LetterTexts texts;
    private final Clock clock;

    CaseLetters(Outbox outbox, HelpRequests requests, LetterTexts texts, Clock clock) {
        this.outbox = outbox;
        this.requests = requests;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(ApproverAsked event) {
        var request = event.request();
        var sentences = texts.in(event.approver().language());
        var kind = event.as() == Authority.LOCAL_ADMIN ? LetterKind.ASK_LOCAL_ADMIN : LetterKind.ASK_ACCOUNT_TEAM;
        var notice = Notice.to(event.approver(), kind)
                .about(event.lockedUser())
                .about(request)
                .with("person", event.lockedUser().displayName())
                .with("when", sentences.moment(request.filedAt()))
                .with("from", sentences.from(request));
        outbox.owe(notice, request.id() + " " + request.since());
    }

    /** To the user alone, once they are locked for their own safety (P17). */
    @EventListener
    void on(ObjectionRaised event) {
        if (event.to().locks()) {
            var notice = Notice.to(event.user(), LetterKind.SECURED).about(event.request());
            outbox.owe(notice, event.request().id() + " " + clock.instant());
        }
    }

    /** To the user whom somebody locked by hand; who has left is told nothing more. */
    @EventListener
    void on(LockedByHand event) {
        var user = event.user();
        var sentences = texts.in(user.language());
        var now = clock.instant();
        switch (event.cause()) {
            case DISABLED_BY_ADMIN -> {
                var by = event.byTheCompany() ? "letter.approver.LOCAL_ADMIN" : "letter.approver.SYSADMIN";
                var notice = Notice.to(user, LetterKind.DISABLED)
                        .with("when", sentences.moment(now))
                        .with("by", sentences.fill(by));
                outbox.owe(notice, user.id() + " " + now);
            }
            case SECURITY_HOLD ->
                outbox.owe(Notice.to(user, LetterKind.HELD).with("when", sentences.moment(now)), user.id() + " " + now);
            case FAILED_SIGN_INS, NEW, LEFT -> {}
        }
    }

    /** To each contact on file, since somebody may be guessing (P23). */
    @EventListener
    void on(TriesUsedUp event) {
        var notice = Notice.to(event.contact(), LetterKind.TRIES_USED_UP)
                .about(event.lockedUser())
                .about(event.request())
                .with("person", event.lockedUser().displayName());
        outbox.owe(notice, event.request().id().toString());
    }

    @EventListener
    void on(CodeRequested event) {
        var notice = Notice.to(event.user(), LetterKind.CODE).about(requests.get(event.request()));
        outbox.owe(notice, event.request() + " " + clock.instant());
    }
}
