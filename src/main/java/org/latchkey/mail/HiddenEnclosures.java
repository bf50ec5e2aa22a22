package org.latchkey.mail;

import org.latchkey.access.Objection;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.RequestId;

/** What staff see in place of secrets when they look at a letter. */
final class HiddenEnclosures implements Enclosures {

    private static final String LINK = "[link]";

    @Override
    public String coarseTracking(RequestId request) {
        return LINK;
    }

    @Override
    public String question(RequestNumber number) {
        return LINK;
    }

    @Override
    public String fullTracking(RequestId request) {
        return LINK;
    }

    @Override
    public String invitation(UserId user) {
        return LINK;
    }

    @Override
    public String newPassword(UserId user) {
        return LINK;
    }

    @Override
    public String forgottenPassword(UserId user) {
        return LINK;
    }

    @Override
    public String addressConfirmation(UserId user, EmailAddress to) {
        return LINK;
    }

    @Override
    public String objection(Objection objection) {
        return LINK;
    }

    @Override
    public String code(RequestId request) {
        return "[code]";
    }
}
