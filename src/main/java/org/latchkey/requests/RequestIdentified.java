package org.latchkey.requests;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/**
 * A request was found to be about a user of the directory.
 *
 * @param leading the request that is worked; the same one, unless the filing joined an earlier one (P43)
 */
public record RequestIdentified(HelpRequest request, HelpRequest leading, User user) implements Auditable {

    @Override
    public String subject() {
        return request.subject();
    }

    @Override
    public String after() {
        return "user " + user.account().number() + "/" + user.name();
    }
}
