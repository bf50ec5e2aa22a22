package org.latchkey.casework.ui;

import java.util.EnumSet;
import java.util.Set;
import org.latchkey.casework.CaseFile;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkItemKind;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;

/** What can be done with a case; which of it a page offers follows from the item's kind, its owner and the viewer. */
enum Act {
    TAKE,
    GIVE_BACK,
    CHECK,
    APPROVE,
    CANNOT_VALIDATE,
    OPEN_ACCOUNT_TEAM_CASE,
    ASSIGN_ACCOUNT_MANAGER,
    CONTACT,
    VOUCH,
    RESUME,
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
            if (item.open() && item.kind() == WorkItemKind.ACCOUNT_TEAM_CASE && viewer.role() == Role.SYSADMIN) {
                acts.add(ASSIGN_ACCOUNT_MANAGER);
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
        acts.addAll(ofKind(file, item, viewer));
        return acts;
    }

    private static Set<Act> ofKind(CaseFile file, WorkItem item, Viewer viewer) {
        return switch (item.kind()) {
            case SUPPORT_VALIDATION ->
                viewer.owns(item)
                        ? EnumSet.of(CANNOT_VALIDATE, DECLINE, validatedBy(viewer, file) ? APPROVE : CHECK)
                        : Set.of();
            case ESCALATED -> EnumSet.of(OPEN_ACCOUNT_TEAM_CASE, DECLINE);
            case SYSADMIN_CASE -> EnumSet.of(isAboutStaff(item) ? VOUCH : CONTACT, DECLINE);
            case SECOND_SYSADMIN -> validatedBy(viewer, file) ? EnumSet.of(DECLINE) : EnumSet.of(APPROVE, DECLINE);
            case FROZEN -> EnumSet.of(RESUME, DECLINE);
            default -> EnumSet.of(DECLINE);
        };
    }

    private static boolean isAboutStaff(WorkItem item) {
        return item.userType() == UserType.STAFF;
    }

    private static boolean validatedBy(Viewer viewer, CaseFile file) {
        var validation = file.validation();
        return validation != null && validation.by().equals(viewer.id());
    }
}
