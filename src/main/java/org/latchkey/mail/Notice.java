package org.latchkey.mail;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.User;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.RequestId;

/**
 * What a letter will tell, as it is kept until the letter is sent: plain words, never a secret nor a link (I14).
 *
 * @param user whom it is about, or null
 * @param words what its text is filled with
 */
record Notice(
        LetterKind kind,
        EmailAddress recipient,
        @Nullable UserId user,
        @Nullable RequestId request,
        @Nullable RequestNumber number,
        Map<String, String> words) {

    Notice {
        words = Map.copyOf(words);
    }

    /** To an address that somebody typed; nothing of the file may go there (P17). */
    static Notice toTyped(EmailAddress address, LetterKind kind) {
        return new Notice(kind, address, null, null, null, Map.of());
    }

    /** To the address on file of the user it is about. */
    static Notice to(User user, LetterKind kind) {
        return toTyped(user.email(), kind).about(user);
    }

    Notice about(User subject) {
        return new Notice(kind, recipient, subject.id(), request, number, words)
                .with("user", subject.name().value())
                .with("account", subject.account().number().toString());
    }

    Notice about(RequestId subject, RequestNumber itsNumber) {
        return new Notice(kind, recipient, user, subject, itsNumber, words);
    }

    Notice with(String name, String word) {
        var more = new HashMap<>(words);
        more.put(name, word);
        return new Notice(kind, recipient, user, request, number, more);
    }

    UserId theUser() {
        return Objects.requireNonNull(user);
    }

    RequestId theRequest() {
        return Objects.requireNonNull(request);
    }
}
