package org.latchkey.mail;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.Objection;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.RequestId;

/**
 * What a letter will tell, as it is kept until the letter is sent: plain words, never a secret nor a link (I14).
 *
 * @param recipient where it goes; null when that is found out at sending, so that asking tells and costs nothing
 * @param user whom it is about, or null
 * @param language what it is written in; null for the desk's own
 * @param words what its text is filled with
 */
record Notice(
        LetterKind kind,
        @Nullable EmailAddress recipient,
        @Nullable UserId user,
        @Nullable RequestId request,
        @Nullable RequestNumber number,
        @Nullable Language language,
        Map<String, String> words) {

    /** The word that names a user. */
    static final String USER = "user";

    /** The word that holds an account's number. */
    static final String ACCOUNT = "account";

    /** The word that holds the number of an account that is not its reader's. */
    static final String NUMBER = "number";

    /** The word that holds the ids of several users, with commas between. */
    static final String USERS = "users";

    Notice {
        words = Map.copyOf(words);
    }

    /** The receipt of a request, to the address that somebody typed; nothing of the file goes there (P17). */
    static Notice receipt(EmailAddress typed, RequestId request, RequestNumber number, Language language) {
        return new Notice(LetterKind.RECEIPT, typed, null, request, number, language, Map.of());
    }

    /** The receipt of the contact form, to the address that somebody typed; the answer itself never goes there. */
    static Notice question(EmailAddress typed, RequestNumber number, Language language) {
        return new Notice(LetterKind.QUESTION, typed, null, null, number, language, Map.of());
    }

    /** To the address on file of the user it is about. */
    static Notice to(User user, LetterKind kind) {
        return new Notice(kind, user.email(), null, null, null, user.language(), Map.of()).about(user);
    }

    /** To somebody of the customer who has no user, in the desk's own language. */
    static Notice to(ContactOnFile contact, LetterKind kind) {
        return new Notice(kind, contact.email(), null, null, null, null, Map.of());
    }

    /** To somebody of whom only is known what was typed (P33). */
    static Notice toTyped(AccountNumber account, UserName user, LetterKind kind) {
        return new Notice(kind, null, null, null, null, null, Map.of(ACCOUNT, account.toString(), USER, user.value()));
    }

    /** To the address a user is to have, whoever reads it: no word of it tells of the user (P17, P38). */
    static Notice toUnproven(User user, EmailAddress to) {
        return new Notice(LetterKind.ADDRESS_CONFIRM, to, user.id(), null, null, user.language(), Map.of());
    }

    /** The same to another address. */
    Notice at(EmailAddress other) {
        return new Notice(kind, other, user, request, number, language, words);
    }

    /** The same, now that it is known who is meant. */
    Notice addressedTo(User found) {
        return new Notice(kind, found.email(), found.id(), request, number, found.language(), words);
    }

    Notice about(User subject) {
        return new Notice(kind, recipient, subject.id(), request, number, language, words)
                .with(USER, subject.name().value())
                .with(ACCOUNT, subject.account().number().toString());
    }

    Notice about(HelpRequest subject) {
        return about(subject.id(), subject.number());
    }

    Notice about(RequestId subject, RequestNumber itsNumber) {
        return new Notice(kind, recipient, user, subject, itsNumber, language, words);
    }

    Notice with(String name, String word) {
        var more = new HashMap<>(words);
        more.put(name, word);
        return new Notice(kind, recipient, user, request, number, language, more);
    }

    /** The users named by {@link #USERS}. */
    List<UserId> users() {
        return Arrays.stream(words.getOrDefault(USERS, "").split(","))
                .map(id -> new UserId(Long.parseLong(id)))
                .toList();
    }

    /** The account that was typed. */
    AccountNumber typedAccount() {
        return AccountNumber.parse(words.getOrDefault(ACCOUNT, ""));
    }

    /** The user name that was typed. */
    UserName typedUser() {
        return new UserName(words.getOrDefault(USER, ""));
    }

    /** What its reader may object to. */
    Optional<Objection> objection() {
        return recipient == null
                ? Optional.empty()
                : kind.objection().map(to -> new Objection(to, theUser(), recipient, request));
    }

    UserId theUser() {
        return Objects.requireNonNull(user);
    }

    RequestNumber theNumber() {
        return Objects.requireNonNull(number);
    }

    RequestId theRequest() {
        return Objects.requireNonNull(request);
    }
}
