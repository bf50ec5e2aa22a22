package org.latchkey.directory;

import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.Role;

/**
 * What may be amended about a user at once; the address on file has its own way (P38).
 *
 * @param role what a member of staff does; null for everybody else
 */
public record UserDetails(
        DisplayName displayName,
        @Nullable PhoneNumber phone,
        UserType type,
        @Nullable Role role,
        @Nullable Language language) {

    /** As they are on file. */
    public static UserDetails of(User user) {
        return new UserDetails(
                new DisplayName(user.displayName()), user.phone(), user.type(), user.role(), user.language());
    }
}
