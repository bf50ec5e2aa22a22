package org.latchkey.directory;

import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;

/**
 * A login of an account. Whether it is disabled is not written here: that is the locks' to tell.
 *
 * @param email the address on file, the only one that letters about this user go to
 * @param role what a member of staff does; null for everybody else
 * @param language what letters to this user are written in; null when none is on file
 */
public record User(
        UserId id,
        Account account,
        UserName name,
        String displayName,
        EmailAddress email,
        @Nullable PhoneNumber phone,
        UserType type,
        @Nullable Role role,
        @Nullable Language language) {

    /** Whether both logins belong to one person: the same login, or the same address or telephone number on file. */
    public boolean isSamePersonAs(User other) {
        return id.equals(other.id) || email.equals(other.email) || (phone != null && phone.equals(other.phone));
    }

    /** Whether this user is an admin of the given user's account, which makes it a local admin to that user. */
    public boolean isLocalAdminOf(User other) {
        return type == UserType.ADMIN && account.id().equals(other.account.id());
    }
}
