package org.latchkey.directory;

import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.PhoneNumber;

/** A person of the customer whom the operator knows from the contract, to be told or called; not a login. */
public record ContactOnFile(
        String name, EmailAddress email, @Nullable PhoneNumber phone) {

    /** What the audit calls it. */
    public String trace() {
        return name + ", " + email.trace() + (phone == null ? "" : ", " + phone.trace());
    }
}
