package org.latchkey.mail;

import java.time.Clock;
import org.latchkey.access.Locks;
import org.latchkey.casework.GlassBroken;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells all sysadmins that one of them was let in from the server itself (P9). */
@Component
class GlassLetters {

    private final Outbox outbox;
    private final LetterTexts texts;
    private final Directory directory;
    private final Locks locks;
    private final Clock clock;

    GlassLetters(Outbox outbox, LetterTexts texts, Directory directory, Locks locks, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.directory = directory;
        this.locks = locks;
        this.clock = clock;
    }

    @EventListener
    void on(GlassBroken event) {
        var sysadmins = directory.staff(Role.SYSADMIN);
        var enabled = locks.enabledAmong(sysadmins.stream().map(User::id).toList());
        sysadmins.stream().filter(each -> enabled.contains(each.id())).forEach(each -> tell(each, event.sysadmin()));
    }

    private void tell(User recipient, User letIn) {
        var now = clock.instant();
        var notice = Notice.to(recipient, LetterKind.GLASS_BROKEN)
                .with("person", letIn.displayName())
                .with("when", texts.in(recipient.language()).moment(now));
        outbox.owe(notice, letIn.id() + " " + now);
    }
}
