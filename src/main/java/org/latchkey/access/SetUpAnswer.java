package org.latchkey.access;

import java.util.List;

/** What becomes of setting up a second factor while signing in (P37). */
public sealed interface SetUpAnswer {

    /** Set up and signed in; the recovery codes are told this once. */
    record Done(SignedIn person, List<String> recoveryCodes) implements SetUpAnswer {

        public Done {
            recoveryCodes = List.copyOf(recoveryCodes);
        }

        @Override
        public String toString() {
            return "Done[" + person + "]";
        }
    }

    /** The app does not show that code now, or no passkey was made. */
    record Wrong() implements SetUpAnswer {}

    /** Signing in has to begin anew. */
    record Over() implements SetUpAnswer {}
}
