package org.latchkey.casework;

import java.util.NoSuchElementException;
import org.latchkey.access.Authority;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.springframework.stereotype.Component;

/** Which users somebody may act on at the console: sysadmins on all, local admins on their account's (P16, I15). */
@Component
class ConsoleUsers {

    private final Desk desk;
    private final Directory directory;

    ConsoleUsers(Desk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    /** @throws NoSuchCase when there is none, or none that the person signed in may act on */
    User get(UserId id) {
        var person = desk.person();
        try {
            var user = directory.user(id);
            if (person.role() == Role.SYSADMIN ? isSomebody(user) : person.isLocalAdminOf(user)) {
                return user;
            }
        } catch (NoSuchElementException e) {
            throw new NoSuchCase();
        }
        throw new NoSuchCase();
    }

    private boolean isSomebody(User user) {
        return user.type() != UserType.STAFF
                || !user.id().equals(directory.host().id());
    }

    /** The person signed in. */
    User me() {
        return desk.person();
    }

    /** In what capacity they decide. */
    Authority authority() {
        return desk.person().role() == Role.SYSADMIN ? Authority.SYSADMIN : Authority.LOCAL_ADMIN;
    }
}
