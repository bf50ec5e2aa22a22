package org.latchkey.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.PerTransaction;

/**
 * What a transaction goes by about whoever makes the present call: the look at their token, a moment ago. It is
 * forgotten when users are held, so that what is decided under locks is read under locks (P10).
 */
@PerTransaction
class CallerRead {

    private @Nullable Caller caller;

    CallerRead(CurrentSignIn current) {
        this.caller = current.caller().orElse(null);
    }

    Optional<Caller> get() {
        return Optional.ofNullable(caller);
    }

    void forget() {
        caller = null;
    }
}
