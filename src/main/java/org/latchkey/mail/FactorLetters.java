package org.latchkey.mail;

import java.time.Clock;
import org.latchkey.access.FactorAdded;
import org.latchkey.access.FactorRemoved;
import org.latchkey.access.FactorResetAsked;
import org.latchkey.access.FactorsReset;
import org.latchkey.access.Locks;
import org.latchkey.access.RecoveryCodeUsed;
import org.latchkey.access.RecoveryCodesMade;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes members of staff a letter whenever their second factor changes, or something is used in its place (P37). */
@Component
class FactorLetters {

    private final Outbox outbox;
    private final LetterTexts texts;
    private final Directory directory;
    private final Locks locks;
    private final Clock clock;

    FactorLetters(Outbox outbox, LetterTexts texts, Directory directory, Locks locks, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.directory = directory;
        this.locks = locks;
        this.clock = clock;
    }

    @EventListener
    void on(FactorAdded event) {
        owe(
                notice(event.user(), LetterKind.FACTOR_ADDED)
                        .with("factor", event.name().text()),
                event.user());
    }

    @EventListener
    void on(FactorRemoved event) {
        owe(
                notice(event.user(), LetterKind.FACTOR_REMOVED)
                        .with("factor", event.name().text()),
                event.user());
    }

    @EventListener
    void on(RecoveryCodesMade event) {
        owe(notice(event.user(), LetterKind.RECOVERY_CODES_MADE), event.user());
    }

    @EventListener
    void on(RecoveryCodeUsed event) {
        var left = String.valueOf(event.left());
        owe(notice(event.user(), LetterKind.RECOVERY_CODE_USED).with("left", left), event.user());
    }

    @EventListener
    void on(FactorsReset event) {
        owe(notice(event.user(), LetterKind.FACTORS_RESET), event.user());
    }

    /** To whom it is about, and to every sysadmin who may confirm it. */
    @EventListener
    void on(FactorResetAsked event) {
        owe(notice(event.user(), LetterKind.RESET_ASKED), event.user());
        var sysadmins = directory.staff(Role.SYSADMIN);
        var enabled = locks.enabledAmong(sysadmins.stream().map(User::id).toList());
        sysadmins.stream()
                .filter(each -> enabled.contains(each.id()) && !each.isSamePersonAs(event.user()))
                .filter(each -> !each.isSamePersonAs(event.askedBy()))
                .forEach(each -> owe(confirmation(each, event), event.user()));
    }

    private Notice confirmation(User reader, FactorResetAsked event) {
        return notice(reader, LetterKind.CONFIRM_RESET)
                .with("person", event.user().displayName())
                .with("asker", event.askedBy().displayName());
    }

    private Notice notice(User reader, LetterKind kind) {
        return Notice.to(reader, kind).with("when", texts.in(reader.language()).moment(clock.instant()));
    }

    private void owe(Notice notice, User about) {
        outbox.owe(notice, about.id() + " " + clock.instant());
    }
}
