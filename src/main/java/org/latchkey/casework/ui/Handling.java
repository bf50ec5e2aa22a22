package org.latchkey.casework.ui;

import java.util.EnumSet;
import java.util.Set;
import org.latchkey.casework.CaseFile;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkItemKind;
import org.latchkey.kernel.Role;

/** What can be done with a case besides deciding it; like the decisions it follows from the item, its owner and the viewer. */
enum Handling {
    REPLY,
    ASK,
    ASSIGN,
    SPAM;

    static Set<Handling> offered(CaseFile file, Viewer viewer) {
        var item = file.item();
        if (item == null || !item.open()) {
            return EnumSet.noneOf(Handling.class);
        }
        var offered = toWrite(file, item, viewer);
        if (viewer.works(item)) {
            offered.add(ASSIGN);
            if (mayBeSpam(file, item, viewer)) {
                offered.add(SPAM);
            }
        }
        return offered;
    }

    private static boolean mayBeSpam(CaseFile file, WorkItem item, Viewer viewer) {
        return item.kind().isWorkedBy(Role.SUPPORT)
                && !file.request().proven()
                && (item.claim() == null || viewer.owns(item));
    }

    private static Set<Handling> toWrite(CaseFile file, WorkItem item, Viewer viewer) {
        if (file.user() == null || item.kind() == WorkItemKind.FROZEN) {
            return EnumSet.noneOf(Handling.class);
        }
        return viewer.owns(item) ? EnumSet.of(REPLY, ASK) : EnumSet.of(REPLY);
    }
}
