package org.latchkey.access;

import org.latchkey.directory.User;

/** How the audit calls those whose access changes. */
final class Subjects {

    private Subjects() {}

    static String of(User user) {
        return "user " + user.account().number() + "/" + user.name();
    }
}
