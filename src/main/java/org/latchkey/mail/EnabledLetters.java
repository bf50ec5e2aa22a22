package org.latchkey.mail;

import java.util.stream.Stream;
import org.latchkey.access.RequestValidated;
import org.latchkey.access.UserEnabled;
import org.latchkey.access.ValidationKind;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.requests.HelpRequests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Owes the letters about validating and enabling: to the user, and about an admin to the other admins (P15, P17, P18). */
@Component
class EnabledLetters {

    private final Outbox outbox;
    private final Directory directory;
    private final Leavers leavers;
    private final HelpRequests requests;
    private final LetterTexts texts;

    EnabledLetters(Outbox outbox, Directory directory, Leavers leavers, HelpRequests requests, LetterTexts texts) {
        this.outbox = outbox;
        this.directory = directory;
        this.leavers = leavers;
        this.requests = requests;
        this.texts = texts;
    }

    @EventListener
    void on(RequestValidated event) {
        var notice = Notice.to(event.user(), LetterKind.VALIDATED)
                .about(event.request())
                .with("ground", ground(event.kind(), event.user()));
        outbox.owe(
                notice,
                event.request().id() + " " + event.kind() + " "
                        + event.validatedBy().id());
    }

    @EventListener
    void on(UserEnabled event) {
        var toTheUser = enabled(event, event.user(), LetterKind.ENABLED);
        var toOthers = otherAdmins(event.user()).map(admin -> enabled(event, admin, LetterKind.ADMIN_ENABLED));
        outbox.owe(
                Stream.concat(Stream.of(toTheUser), toOthers).toList(),
                event.request().toString());
    }

    private Stream<User> otherAdmins(User user) {
        return user.type() == UserType.ADMIN
                ? directory.admins(user.account().id()).stream()
                        .filter(admin -> !admin.id().equals(user.id()) && !leavers.include(admin))
                : Stream.of();
    }

    private Notice enabled(UserEnabled event, User recipient, LetterKind kind) {
        return Notice.to(recipient, kind)
                .about(event.user())
                .about(requests.get(event.request()))
                .with("approver", texts.in(recipient.language()).fill("letter.approver." + event.authority()))
                .with("ground", ground(event.kind(), recipient));
    }

    private String ground(ValidationKind kind, User reader) {
        return texts.in(reader.language()).fill("letter.ground." + kind);
    }
}
