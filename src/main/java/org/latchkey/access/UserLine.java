package org.latchkey.access;

import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Account;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;

/**
 * A user as the lists of users show them; how they are reached stands elsewhere.
 *
 * @param role what a member of staff does; null for everybody else
 * @param lock the strictest open lock, or null while the user is enabled
 * @param tries how many sign-ins in a row failed, and how many lock the user
 */
public record UserLine(
        UserId id,
        Account account,
        UserName name,
        String displayName,
        UserType type,
        @Nullable Role role,
        @Nullable OpenLock lock,
        Tries tries) {

    /** Failed sign-ins in a row, and how many of them lock a user (P30). */
    public record Tries(int failed, int limit) {}

    /** Whether somebody has to approve before the user can sign in. */
    public boolean isLocked() {
        return lock != null;
    }
}
