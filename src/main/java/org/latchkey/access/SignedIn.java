package org.latchkey.access;

import java.io.Serializable;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;

/**
 * Who is signed in, as the session remembers it. It decides which pages are offered; every act reads the directory
 * anew, or goes by what the token of its call has just told.
 *
 * @param signIn the row of this sign-in
 */
public record SignedIn(
        long signIn,
        long user,
        String displayName,
        UserType type,
        @Nullable Role role) implements Principal, Serializable {

    /** The role of admins among the names that views ask for; staff have the name of their {@link Role}. */
    public static final String LOCAL_ADMIN = "LOCAL_ADMIN";

    static SignedIn of(long signIn, User user) {
        return new SignedIn(signIn, user.id().value(), user.displayName(), user.type(), user.role());
    }

    /** The user's id. */
    public UserId userId() {
        return new UserId(user);
    }

    @Override
    public String getName() {
        return displayName;
    }

    /** What views ask for: the role of staff, LOCAL_ADMIN for admins, USER for everybody else. */
    public String viewRole() {
        if (role != null) {
            return role.name();
        }
        return type == UserType.ADMIN ? LOCAL_ADMIN : "USER";
    }
}
