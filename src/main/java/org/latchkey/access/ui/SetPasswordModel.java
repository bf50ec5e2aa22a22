package org.latchkey.access.ui;

import org.latchkey.access.NewPassword;
import org.latchkey.access.OneTimeLinks;
import org.latchkey.access.PasswordDesk;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Secret;

/** Which page a set-password link leads to; looking uses nothing up. */
final class SetPasswordModel {

    sealed interface Page {

        /** The user may choose a password now. */
        record Choose(User user) implements Page {}

        /** The user must be enabled first (P33). */
        record Disabled() implements Page {}

        /** The link is not one of ours, was used, replaced, or is too old. */
        record Invalid() implements Page {}

        /** The password is set. */
        record Done(User user) implements Page {}
    }

    private final OneTimeLinks links;
    private final PasswordDesk passwords;

    SetPasswordModel(OneTimeLinks links, PasswordDesk passwords) {
        this.links = links;
        this.passwords = passwords;
    }

    Page open(Secret link) {
        return links.owner(link).map(this::pageOf).orElseGet(Page.Invalid::new);
    }

    private Page pageOf(User user) {
        return passwords.mayChoose(user.id()) ? new Page.Choose(user) : new Page.Disabled();
    }

    /** @throws InvalidValue when the password does not suit this user */
    Page choose(Secret link, User user, NewPassword password) {
        return switch (passwords.choose(link, password)) {
            case CHOSEN -> new Page.Done(user);
            case LINK_INVALID -> new Page.Invalid();
            case USER_DISABLED -> new Page.Disabled();
        };
    }
}
