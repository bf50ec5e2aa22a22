package org.latchkey.mail;

import org.latchkey.kernel.EmailAddress;

/** The way letters leave the house. */
interface Carrier {

    /** How the page for sysadmins names it. */
    Delivery delivery();

    /**
     * Hands a letter over; when it returns, somebody else is responsible.
     *
     * @throws CarrierFailed when the letter was not taken
     */
    void carry(MessageId id, EmailAddress recipient, Letter letter);
}
