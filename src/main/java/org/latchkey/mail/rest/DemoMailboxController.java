package org.latchkey.mail.rest;

import java.time.Instant;
import java.util.List;
import org.latchkey.mail.DemoLetter;
import org.latchkey.mail.DemoMailbox;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo's mailbox for scripts, which follow the links by themselves. */
@RestController
@Profile("demo")
class DemoMailboxController {

    record Shown(String to, String subject, String text, Instant sentAt) {

        static Shown of(DemoLetter letter) {
            return new Shown(letter.to(), letter.subject(), letter.text(), letter.sentAt());
        }
    }

    private final DemoMailbox mailbox;

    DemoMailboxController(DemoMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/demo/mailbox.json")
    List<Shown> newestFirst() {
        return mailbox.newestFirst().stream().map(Shown::of).toList();
    }
}
