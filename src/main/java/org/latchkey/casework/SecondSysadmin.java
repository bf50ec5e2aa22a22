package org.latchkey.casework;

import org.latchkey.access.AccessControl;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Component;

/** Hands what one sysadmin validated to another who approves, wherever two are needed (P7, P16). */
@Component
class SecondSysadmin {

    private final AccessControl access;
    private final HelpRequests requests;
    private final CaseProcess process;

    SecondSysadmin(AccessControl access, HelpRequests requests, CaseProcess process) {
        this.access = access;
        this.requests = requests;
        this.process = process;
    }

    void isAskedWhereTwoAreNeeded(WorkItem item) {
        var user = requests.get(item.request()).user();
        if (item.kind() == WorkItemKind.SYSADMIN_CASE
                && user != null
                && access.awaitsSecondSysadmin(item.request(), access.facts(user))) {
            process.decided(item.taskId());
        }
    }
}
