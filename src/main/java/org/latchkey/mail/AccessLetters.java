package org.latchkey.mail;

import java.time.Clock;
import org.latchkey.access.LockCause;
import org.latchkey.access.PasswordChosen;
import org.latchkey.access.PasswordForgotten;
import org.latchkey.access.RequestValidated;
import org.latchkey.access.UserEnabled;
import org.latchkey.access.UserLocked;
import org.latchkey.access.ValidationKind;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.requests.HelpRequests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes the letters about locks, validations, enabling and passwords (P15, P17, P18). */
@Component
class AccessLetters {

    private final Outbox outbox;
    private final Allowances allowances;
    private final Directory directory;
    private final HelpRequests requests;
    private final LetterTexts texts;
    private final Clock clock;

    AccessLetters(
            Outbox outbox,
            Allowances allowances,
            Directory directory,
            HelpRequests requests,
            LetterTexts texts,
            Clock clock) {
        this.outbox = outbox;
        this.allowances = allowances;
        this.directory = directory;
        this.requests = requests;
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

    /** Every few minutes for one name, so that nobody's mailbox is filled by asking for them (P33, P36). */
    @EventListener
    void on(PasswordForgotten event) {
        var asked = event.accountNumber() + "/" + event.userName();
        if (allowances.take(LetterKind.PASSWORD_FORGOTTEN, asked)) {
            var notice = Notice.toTyped(event.accountNumber(), event.userName(), LetterKind.PASSWORD_FORGOTTEN);
            outbox.owe(notice, asked + " " + clock.instant());
        }
    }

    private void oweNow(LetterKind kind, User user) {
        var now = clock.instant();
        outbox.owe(Notice.to(user, kind).with("when", Moments.inWords(now)), user.id() + " " + now);
    }

    @EventListener
    void on(RequestValidated event) {
        var notice = Notice.to(event.user(), LetterKind.VALIDATED)
                .about(requests.get(event.request()))
                .with("ground", ground(event.kind()));
        outbox.owe(
                notice,
                event.request() + " " + event.kind() + " " + event.validatedBy().id());
    }

    @EventListener
    void on(UserEnabled event) {
        outbox.owe(
                enabled(event, event.user(), LetterKind.ENABLED),
                event.request().toString());
        if (event.user().type() == UserType.ADMIN) {
            directory.admins(event.user().account().id()).stream()
                    .filter(admin -> !admin.id().equals(event.user().id()))
                    .map(admin -> enabled(event, admin, LetterKind.ADMIN_ENABLED))
                    .forEach(notice -> outbox.owe(notice, event.request().toString()));
        }
    }

    private Notice enabled(UserEnabled event, User recipient, LetterKind kind) {
        return Notice.to(recipient, kind)
                .about(event.user())
                .about(requests.get(event.request()))
                .with("approver", texts.fill("letter.approver." + event.authority()))
                .with("ground", ground(event.kind()));
    }

    private String ground(ValidationKind kind) {
        return texts.fill("letter.ground." + kind);
    }
}
