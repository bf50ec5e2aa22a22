package org.latchkey.requests;

import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.AccountNumber;

/** Says whether another request or question may be filed from where the present one comes; whoever throttles answers it (P36). */
@FunctionalInterface
public interface FilingGate {

    /**
     * Lets it pass.
     *
     * @param accountNumber what was typed, or null
     * @throws org.latchkey.kernel.TooManyTries when too many were filed from there, or for this account number
     */
    void pass(@Nullable AccountNumber accountNumber);
}
