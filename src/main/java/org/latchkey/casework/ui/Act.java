package org.latchkey.casework.ui;

import java.util.EnumSet;
import java.util.Set;
import org.latchkey.casework.CaseFile;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkItemKind;

/** What can be done with a case; which of it a page offers follows from the item's kind, its owner and the viewer. */
enum Act {
    TAKE,
    GIVE_BACK,
    CHECK,
    APPROVE,
    CANNOT_VALIDATE,
    DECLINE,
    NOTE;

    static Set<Act> offered(CaseFile file, Viewer viewer) {
        var acts = EnumSet.noneOf(Act.class);
        var item = file.item();
        if (item != null) {
            acts.add(NOTE);
            if (item.open() && viewer.works(item)) {
                acts.addAll(ofWorkers(file, item, viewer));
            }
        }
        return acts;
    }

    private static Set<Act> ofWorkers(CaseFile file, WorkItem item, Viewer viewer) {
        var acts = EnumSet.noneOf(Act.class);
        if (viewer.mayTake(item)) {
            acts.add(TAKE);
        }
        if (viewer.owns(item)) {
            acts.add(GIVE_BACK);
        }
        if (item.kind() != WorkItemKind.SUPPORT_VALIDATION) {
            acts.add(DECLINE);
        } else if (viewer.owns(item)) {
            acts.addAll(EnumSet.of(CANNOT_VALIDATE, DECLINE, validatedBy(viewer, file) ? APPROVE : CHECK));
        }
        return acts;
    }

    private static boolean validatedBy(Viewer viewer, CaseFile file) {
        var validation = file.validation();
        return validation != null && validation.by().equals(viewer.id());
    }
}
