package org.latchkey.casework;

import java.util.List;
import org.latchkey.access.OpenLock;
import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequest;

/**
 * What a local admin or an account manager sees before deciding: who, why locked and since when, from where it was asked.
 *
 * @param contactOnFile whether the typed contact is the one on file
 */
public record ApprovalCase(WorkItem item, HelpRequest request, User user, List<OpenLock> locks, boolean contactOnFile) {

    /** Whether it is decided by reaching the person over a contact on file; otherwise by a statement (P5). */
    public boolean byContact() {
        return item.kind() == WorkItemKind.ACCOUNT_TEAM_CASE;
    }
}
