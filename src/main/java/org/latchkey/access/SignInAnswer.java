package org.latchkey.access;

import java.util.Optional;

/** What becomes of a step of signing in; only {@link In} lets anybody at anything (P31, P37). */
public sealed interface SignInAnswer {

    /** Signed in. */
    record In(SignedIn person) implements SignInAnswer {}

    /** The password was right; now the second factor is due, or due still, since what was typed was wrong. */
    record FactorDue(PasswordProven proven) implements SignInAnswer {}

    /** The password was right; a second factor has to be set up before anything else. */
    record SetUpDue(PasswordProven proven) implements SignInAnswer {}

    /** Not signed in; the reason is nobody's business. */
    record Refused() implements SignInAnswer {}

    /** Who signed in, if somebody did. */
    default Optional<SignedIn> signedIn() {
        return this instanceof In(var person) ? Optional.of(person) : Optional.empty();
    }
}
