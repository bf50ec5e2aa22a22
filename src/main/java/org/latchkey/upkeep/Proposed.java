package org.latchkey.upkeep;

import org.latchkey.directory.AccountSize;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.Registrar.NewUser;
import org.latchkey.directory.User;
import org.latchkey.directory.UserDetails;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;

/** What one sysadmin proposes and another confirms (P7, P9, P39). */
public sealed interface Proposed {

    /** A new user, who starts with the lock NEW like every other. */
    record Registration(NewUser user) implements Proposed {}

    /** Other details of a user. */
    record Amendment(User user, UserDetails details) implements Proposed {}

    /** Another address of a user, with everything that it takes besides. */
    record OtherAddress(User user, EmailAddress to) implements Proposed {}

    /** A smaller size of a LARGE account, whose users fewer people would answer for then. */
    record SmallerSize(DisplayName name, AccountSize size) implements Proposed {}

    /** A contact on file, who would be called to find out whether a request is true. */
    record NewContact(ContactOnFile contact) implements Proposed {}
}
