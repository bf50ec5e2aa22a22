package org.latchkey.mail;

import java.util.stream.Stream;
import org.latchkey.casework.SubstituteNamed;
import org.latchkey.directory.User;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an account manager and whoever stands in for them from when to when that is (P61). */
@Component
class TeamLetters {

    private final Outbox outbox;
    private final LetterTexts texts;

    TeamLetters(Outbox outbox, LetterTexts texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    @EventListener
    void on(SubstituteNamed event) {
        Stream.of(event.manager(), event.substitute()).forEach(recipient -> tell(recipient, event));
    }

    private void tell(User recipient, SubstituteNamed event) {
        var sentences = texts.in(recipient.language());
        var notice = Notice.to(recipient, LetterKind.STANDS_IN)
                .with("manager", event.manager().displayName())
                .with("substitute", event.substitute().displayName())
                .with("first", sentences.day(event.firstDay()))
                .with("last", sentences.day(event.lastDay()));
        outbox.owe(notice, event.manager().id() + " " + event.substitute().id() + " " + event.firstDay());
    }
}
