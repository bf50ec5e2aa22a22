package org.latchkey.mail;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.latchkey.casework.AddressRecognised;
import org.latchkey.directory.User;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Names the users of an address on file to that very address, when the name that was typed matched nobody (P8). */
@Component
class UserNameLetters {

    private static final int MOST = 20;

    private final Outbox outbox;
    private final Allowances allowances;
    private final Leavers leavers;

    UserNameLetters(Outbox outbox, Allowances allowances, Leavers leavers) {
        this.outbox = outbox;
        this.allowances = allowances;
        this.leavers = leavers;
    }

    @EventListener
    void on(AddressRecognised event) {
        var users = event.users().stream()
                .filter(user -> !leavers.include(user))
                .limit(MOST)
                .toList();
        if (!users.isEmpty()
                && allowances.take(LetterKind.USER_NAMES, event.address().value())) {
            outbox.owe(naming(users, event), event.request().id().toString());
        }
    }

    private static Notice naming(List<User> users, AddressRecognised event) {
        var ids = users.stream().map(user -> Long.toString(user.id().value())).collect(joining(","));
        return Notice.to(users.getFirst(), LetterKind.USER_NAMES)
                .about(event.request())
                .with(Notice.USERS, ids);
    }
}
