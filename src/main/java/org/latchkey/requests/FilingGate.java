package org.latchkey.requests;

import org.latchkey.kernel.AccountNumber;

/** Says whether another request may be filed from where the present one comes; whoever throttles answers it (P36). */
@FunctionalInterface
public interface FilingGate {

    /** @throws org.latchkey.kernel.TooManyTries when too many were filed from there, or for this account number */
    void pass(AccountNumber accountNumber);
}
