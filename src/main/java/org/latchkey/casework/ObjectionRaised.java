package org.latchkey.casework;

import org.latchkey.access.ObjectionTo;
import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;
import org.latchkey.requests.HelpRequest;

/**
 * Somebody who reads a mailbox on file said that what a letter told was not them (P17).
 *
 * @param request the case in which sysadmins look into it
 * @param user whom it is about
 */
public record ObjectionRaised(HelpRequest request, User user, ObjectionTo to) implements Auditable {

    @Override
    public String subject() {
        return request.subject();
    }

    @Override
    public String after() {
        return to.name();
    }
}
