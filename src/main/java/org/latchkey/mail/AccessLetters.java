package org.latchkey.mail;

import java.time.Clock;
import org.latchkey.access.LockCause;
import org.latchkey.access.LockoutWave;
import org.latchkey.access.PasswordChosen;
import org.latchkey.access.PasswordForgotten;
import org.latchkey.access.UserLocked;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.evidence.WrongEvidenceWave;
import org.latchkey.kernel.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes the letters about locks and passwords, and the alarms (P15, P23, P33, P36). */
@Component
class AccessLetters {

    private final Outbox outbox;
    private final Directory directory;
    private final Allowances allowances;
    private final LetterTexts texts;
    private final Clock clock;

    AccessLetters(Outbox outbox, Directory directory, Allowances allowances, LetterTexts texts, Clock clock) {
        this.outbox = outbox;
        this.directory = directory;
        this.allowances = allowances;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(UserLocked event) {
        if (event.cause() == LockCause.FAILED_SIGN_INS) {
            oweNow(LetterKind.LOCKED, event.user());
        }
    }

    @EventListener
    void on(PasswordChosen event) {
        oweNow(LetterKind.PASSWORD_CHANGED, event.user());
    }

    @EventListener
    void on(LockoutWave event) {
        alarm(LetterKind.LOCKOUT_WAVE, event.lockouts());
    }

    @EventListener
    void on(WrongEvidenceWave event) {
        alarm(LetterKind.EVIDENCE_WAVE, event.accounts());
    }

    private void alarm(LetterKind kind, int count) {
        var now = clock.instant();
        directory
                .staff(Role.SYSADMIN)
                .forEach(sysadmin -> outbox.owe(
                        Notice.to(sysadmin, kind).with("count", String.valueOf(count)), sysadmin.id() + " " + now));
    }

    private void oweNow(LetterKind kind, User user) {
        var now = clock.instant();
        var when = texts.in(user.language()).moment(now);
        outbox.owe(Notice.to(user, kind).with("when", when), user.id() + " " + now);
    }

    /** Every few minutes for one name, so that nobody's mailbox is filled by asking for them (P36). */
    @EventListener
    void on(PasswordForgotten event) {
        var asked = event.accountNumber() + "/" + event.userName();
        if (allowances.take(LetterKind.PASSWORD_FORGOTTEN, asked)) {
            var notice = Notice.toTyped(event.accountNumber(), event.userName(), LetterKind.PASSWORD_FORGOTTEN);
            outbox.owe(notice, asked + " " + clock.instant());
        }
    }
}
