package org.latchkey.mail;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.User;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
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

    /** The word that holds the ids of several users, with commas between. */
    static final String USERS = "users";

    Notice {
        words = Map.copyOf(words);
    }

    /** The only letter to an address that somebody typed; nothing of the file goes there (P17). */
    static Notice receipt(EmailAddress typed, RequestId request, RequestNumber number) {
        return new Notice(LetterKind.RECEIPT, typed, null, request, number, Map.of());
    }

    /** To the address on file of the user it is about. */
    static Notice to(User user, LetterKind kind) {
        return new Notice(kind, user.email(), null, null, null, Map.of()).about(user);
    }

    Notice about(User subject) {
        return new Notice(kind, recipient, subject.id(), request, number, words)
                .with("user", subject.name().value())
                .with("account", subject.account().number().toString());
    }

    Notice about(HelpRequest subject) {
        return about(subject.id(), subject.number());
    }

    Notice about(RequestId subject, RequestNumber itsNumber) {
        return new Notice(kind, recipient, user, subject, itsNumber, words);
    }

    Notice with(String name, String word) {
        var more = new HashMap<>(words);
        more.put(name, word);
        return new Notice(kind, recipient, user, request, number, more);
    }

    /** The users named by {@link #USERS}. */
    List<UserId> users() {
        return Arrays.stream(words.getOrDefault(USERS, "").split(","))
                .map(id -> new UserId(Long.parseLong(id)))
                .toList();
    }

    UserId theUser() {
        return Objects.requireNonNull(user);
    }

    RequestId theRequest() {
        return Objects.requireNonNull(request);
    }
}
