package org.latchkey.access;

import java.util.List;

/** People whom the sign-in page lets one try Latchkey with; only a demo has any. */
public interface SignInSuggestions {

    /** The suggestions, in the order in which they are shown. */
    List<Suggestion> suggestions();

    /**
     * Somebody to sign in as.
     *
     * @param label who it is, in a few words
     * @param group under which heading
     */
    record Suggestion(String accountNumber, String userName, String password, String label, String group) {

        @Override
        public String toString() {
            return label;
        }
    }
}
