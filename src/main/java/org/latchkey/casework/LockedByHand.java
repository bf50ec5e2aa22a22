package org.latchkey.casework;

import org.latchkey.access.LockCause;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;

/** Somebody locked a user from the list of users, who is to learn of it. */
public record LockedByHand(User user, LockCause cause, User by) {

    /** Whether it was an administrator of the user's own company. */
    public boolean byTheCompany() {
        return by.type() == UserType.ADMIN;
    }
}
