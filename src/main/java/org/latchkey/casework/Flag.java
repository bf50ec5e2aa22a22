package org.latchkey.casework;

import java.util.EnumSet;
import java.util.Set;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.HelpRequest;

/** What staff should notice about a request before they open it; it decides nothing. */
public enum Flag {
    /** What the requester says about being an admin is not what is on file. */
    CLAIM,
    /** The typed contact is not the one on file. */
    CONTACT,
    /** Evidence is sealed and waits to be compared. */
    SEALED,
    /** The requester has written since the desk last did. */
    WROTE;

    /** What does not fit together between a filing and the user it is about. */
    static Set<Flag> differences(HelpRequest request, User user) {
        var flags = EnumSet.noneOf(Flag.class);
        if (contradicts(request.typed().claimsAdmin(), user.type())) {
            flags.add(CLAIM);
        }
        if (!isOnFile(request.typed().contact(), user)) {
            flags.add(CONTACT);
        }
        return flags;
    }

    /** Whether what somebody says about being an admin is not what the directory says. */
    public static boolean contradicts(AdminClaim claim, UserType type) {
        return switch (claim) {
            case YES -> type != UserType.ADMIN;
            case NO -> type == UserType.ADMIN;
            case NOT_SURE -> false;
        };
    }

    static boolean isOnFile(String contact, User user) {
        return contact.equals(user.email().value())
                || (user.phone() != null && contact.equals(user.phone().value()));
    }
}
