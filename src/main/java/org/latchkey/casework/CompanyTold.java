package org.latchkey.casework;

import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequest;

/** A contact on file is told that nobody in their company lets a colleague in (P7, P63). */
public record CompanyTold(HelpRequest request, User lockedUser, ContactOnFile contact, Why why) {

    /** What keeps the company from deciding. */
    public enum Why {
        /** No admin is enabled. */
        ADMINISTRATOR_AWAITED,
        /** Still none. */
        ADMINISTRATOR_STILL_AWAITED,
        /** Admins were asked, and do not decide. */
        NOBODY_DECIDES;

        static Why of(WorkItem waiting) {
            return waiting.kind() == WorkItemKind.ADMINISTRATOR_AWAITED ? ADMINISTRATOR_STILL_AWAITED : NOBODY_DECIDES;
        }
    }
}
