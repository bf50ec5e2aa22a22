package org.latchkey.evidence;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;
import org.latchkey.requests.RequestId;

/** A code is to be sent to the user's address on file, to be read back (P26); it is made when the letter is sent. */
public record CodeRequested(RequestId request, User user) implements Auditable {

    @Override
    public String subject() {
        return "user " + user.account().number() + "/" + user.name();
    }
}
