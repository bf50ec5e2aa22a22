package org.latchkey.mail;

import java.time.Clock;
import java.time.Instant;
import org.latchkey.directory.AddressMoved;
import org.latchkey.directory.User;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.upkeep.AddressChangeAsked;
import org.latchkey.upkeep.PasswordDue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes the letters about another address on file: to the old one at once, to the new one nothing of the file (P38). */
@Component
class AddressLetters {

    private final Outbox outbox;
    private final LetterTexts texts;
    private final CurrentActor actor;
    private final Clock clock;

    AddressLetters(Outbox outbox, LetterTexts texts, CurrentActor actor, Clock clock) {
        this.outbox = outbox;
        this.texts = texts;
        this.actor = actor;
        this.clock = clock;
    }

    @EventListener
    void on(AddressChangeAsked event) {
        var user = event.user();
        var at = event.change().askedAt();
        var sentences = texts.in(user.language());
        var told = Notice.to(user, LetterKind.ADDRESS_ASKED)
                .with("by", event.change().askedByName())
                .with("when", sentences.moment(at))
                .with("from", sentences.from(actor.actor().networkAddress()));
        outbox.owe(told, user.id() + " " + at);
        outbox.owe(Notice.toUnproven(user, event.change().to()), user.id() + " " + at);
    }

    @EventListener
    void on(AddressMoved event) {
        var now = clock.instant();
        tellOfMove(event.user(), event.was().email(), now);
        tellOfMove(event.user(), event.user().email(), now);
    }

    private void tellOfMove(User user, EmailAddress recipient, Instant at) {
        var notice = Notice.to(user, LetterKind.ADDRESS_CHANGED)
                .at(recipient)
                .with("when", texts.in(user.language()).moment(at));
        outbox.owe(notice, user.id() + " " + at);
    }

    @EventListener
    void on(PasswordDue event) {
        outbox.owe(
                Notice.to(event.user(), LetterKind.ADDRESS_PASSWORD),
                event.user().id() + " " + clock.instant());
    }
}
