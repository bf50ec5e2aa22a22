package org.latchkey.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who does something, for the audit (P65): a signed-in user, an unnamed visitor, or Latchkey itself.
 *
 * @param user the signed-in user, or null
 * @param name how the audit and the timeline call them
 * @param networkAddress from where, or an empty text for Latchkey itself
 */
public record Actor(@Nullable UserId user, String name, String networkAddress) {

    /** Latchkey itself, acting by timer or job. */
    public static final Actor LATCHKEY = new Actor(null, "Latchkey", "");

    /** Somebody who has not signed in. */
    public static Actor visitor(String networkAddress) {
        return new Actor(null, "Requester", networkAddress);
    }
}
