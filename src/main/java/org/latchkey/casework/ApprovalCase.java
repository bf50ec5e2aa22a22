package org.latchkey.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.OpenLock;
import org.latchkey.casework.CaseFile.Validated;
import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequest;

/**
 * What a local admin or an account manager sees before deciding: who, why locked and since when, from where it was asked.
 *
 * @param contactOnFile whether the typed contact is the one on file
 * @param validation the validation that an approval would rest on, or null
 */
public record ApprovalCase(
        WorkItem item,
        HelpRequest request,
        User user,
        List<OpenLock> locks,
        boolean contactOnFile,
        @Nullable Validated validation) {

    /** Whether it is decided by reaching the person over a contact on file; otherwise by a statement (P5). */
    public boolean byContact() {
        return item.kind() == WorkItemKind.ACCOUNT_TEAM_CASE;
    }
}
