package org.latchkey.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.Authority;
import org.latchkey.access.OpenLock;
import org.latchkey.access.ValidationKind;
import org.latchkey.directory.Reach;
import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequest;

/**
 * What the Confirm window of the console shows before somebody unlocks a user (P16).
 *
 * @param open the request of this user that is open, which the unlocking joins, or null
 * @param as in what capacity the person who looks would decide
 * @param obstacle why they cannot; null when they can
 * @param second whether another sysadmin has to approve afterwards
 * @param first what one sysadmin has validated already, for another to approve; null otherwise
 * @param ways the ways on file to reach the person, where reaching them is the validation
 */
public record Confirmation(
        User user,
        List<OpenLock> locks,
        @Nullable HelpRequest open,
        Authority as,
        @Nullable Obstacle obstacle,
        boolean second,
        @Nullable First first,
        List<Reach> ways) {

    /** Why somebody cannot unlock a user. */
    public enum Obstacle {
        NOT_LOCKED,
        LEFT,
        YOURSELF,
        SAME_PERSON,
        FROZEN,
        SECURITY_CASE,
        YOU_FILED_IT,
        YOU_VALIDATED_IT
    }

    /** What one sysadmin has validated. */
    public record First(String name, ValidationKind kind, Instant expiresAt) {}

    /** How somebody shows that this person asked. */
    public enum Means {
        /** A statement of their own (VOUCHED). */
        STATEMENT,
        /** Reaching the person over a contact on file (CONTACTED). */
        CONTACT,
        /** Nothing of their own: they approve what another sysadmin validated. */
        SECOND
    }

    /** How the person who looks shows that this user asked. */
    public Means means() {
        if (first != null) {
            return Means.SECOND;
        }
        return ways.isEmpty() ? Means.STATEMENT : Means.CONTACT;
    }
}
