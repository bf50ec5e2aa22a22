package org.latchkey.shell;

import java.util.Optional;

/** Something everybody should see on every page, for example that a setting weakens a check; any module may say one. */
public interface Banner {

    /** The key of the sentence in the message bundles; empty while there is nothing to say. */
    Optional<String> messageKey();

    /** The page that tells more, if there is one, for example {@code demo/mailbox}. */
    default Optional<String> path() {
        return Optional.empty();
    }
}
