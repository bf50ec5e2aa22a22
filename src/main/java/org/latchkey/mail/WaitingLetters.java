package org.latchkey.mail;

import java.time.Clock;
import org.latchkey.access.Authority;
import org.latchkey.casework.ApproverReminded;
import org.latchkey.casework.CompanyTold;
import org.latchkey.casework.QuestionsOverdue;
import org.latchkey.casework.SysadminTold;
import org.latchkey.casework.WorkItemKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes the letters that waiting leads to: reminders, and news for those who can see to it that somebody decides (P63). */
@Component
class WaitingLetters {

    private final Outbox outbox;
    private final Allowances allowances;
    private final LetterTexts texts;
    private final Clock clock;

    WaitingLetters(Outbox outbox, Allowances allowances, LetterTexts texts, Clock clock) {
        this.outbox = outbox;
        this.allowances = allowances;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(ApproverReminded event) {
        var sentences = texts.in(event.approver().language());
        var kind = event.item().kind().authority() == Authority.LOCAL_ADMIN
                ? LetterKind.REMIND_LOCAL_ADMIN
                : LetterKind.REMIND_ACCOUNT_TEAM;
        var notice = Notice.to(event.approver(), kind)
                .about(event.lockedUser())
                .about(event.request())
                .with("person", event.lockedUser().displayName())
                .with("when", sentences.moment(event.item().openedAt()));
        outbox.owe(notice, event.item().id() + " " + event.because());
    }

    @EventListener
    void on(CompanyTold event) {
        var sentences = texts.in(null);
        var kind =
                event.why() == CompanyTold.Why.NOBODY_DECIDES ? LetterKind.NOBODY_DECIDES : LetterKind.NO_ADMINISTRATOR;
        var notice = Notice.to(event.contact(), kind)
                .about(event.lockedUser())
                .about(event.request())
                .with("person", event.lockedUser().displayName())
                .with("when", sentences.moment(event.request().filedAt()));
        outbox.owe(notice, event.request().id() + " " + event.why());
    }

    /** Once an hour a sysadmin for all that waits, so that a wave of requests is no wave of letters. */
    @EventListener
    void on(SysadminTold event) {
        var kind = event.item().kind() == WorkItemKind.ACCOUNT_TEAM_CASE
                ? LetterKind.ASSIGN_ACCOUNT_MANAGER
                : LetterKind.WORK_WAITS;
        if (allowances.take(kind, event.sysadmin().id().toString())) {
            var sentences = texts.in(event.sysadmin().language());
            var notice = Notice.to(event.sysadmin(), kind)
                    .about(event.request())
                    .with("company", event.item().accountName())
                    .with("whom", sentences.fill("letter.whom." + event.item().kind()))
                    .with("when", sentences.moment(event.item().openedAt()));
            outbox.owe(notice, event.item().id() + " " + event.because());
        }
    }

    /** Once an hour a sysadmin, however many wait. */
    @EventListener
    void on(QuestionsOverdue event) {
        var sysadmin = event.sysadmin();
        if (allowances.take(LetterKind.QUESTIONS_WAIT, sysadmin.id().toString())) {
            var notice = Notice.to(sysadmin, LetterKind.QUESTIONS_WAIT)
                    .with("when", texts.in(sysadmin.language()).moment(event.since()));
            outbox.owe(notice, sysadmin.id() + " " + event.since() + " " + clock.instant());
        }
    }
}
