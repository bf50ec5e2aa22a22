package org.latchkey.casework;

import java.util.Set;
import org.latchkey.access.Colleagues;
import org.latchkey.access.Locks;
import org.latchkey.access.PersonSignedIn;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.springframework.stereotype.Component;

/** Who stands at the desk: the person signed in, as directory and locks know them at this moment, or nobody. */
@Component
class Desk {

    private static final Set<Role> DESK_ROLES = Set.of(Role.SUPPORT, Role.SYSADMIN);

    private final PersonSignedIn signedIn;
    private final Locks locks;
    private final Colleagues colleagues;

    Desk(PersonSignedIn signedIn, Locks locks, Colleagues colleagues) {
        this.signedIn = signedIn;
        this.locks = locks;
        this.colleagues = colleagues;
    }

    /** The enabled person signed in. */
    User person() {
        return signedIn.get().filter(person -> locks.isEnabled(person.id())).orElseThrow(NoSuchCase::new);
    }

    /** The member of staff who works requests. */
    User staff() {
        var person = person();
        if (!isAtTheDesk(person)) {
            throw new NoSuchCase();
        }
        return person;
    }

    /** Who approves on request: the local admin of some account, or an account manager. */
    User approver() {
        var person = person();
        if (person.type() != UserType.ADMIN && person.role() != Role.ACCOUNT_MANAGER) {
            throw new NoSuchCase();
        }
        return person;
    }

    /** The sysadmin. */
    User sysadmin() {
        var person = person();
        if (person.role() != Role.SYSADMIN) {
            throw new NoSuchCase();
        }
        return person;
    }

    /** The account manager. */
    User accountManager() {
        var person = person();
        if (person.role() != Role.ACCOUNT_MANAGER) {
            throw new NoSuchCase();
        }
        return person;
    }

    /**
     * Whether this person may know of a work item: the desk of every one, local admins of their account's, account
     * managers of the cases of theirs.
     */
    boolean mayKnow(User person, WorkItem item) {
        return switch (person.type()) {
            case STAFF -> isAtTheDesk(person) || isOnTheTeam(person, item);
            case ADMIN ->
                item.kind() == WorkItemKind.LOCAL_ADMIN_APPROVAL
                        && person.account().id().equals(item.account());
            case NON_ADMIN -> false;
        };
    }

    private static boolean isAtTheDesk(User person) {
        return person.role() != null && DESK_ROLES.contains(person.role());
    }

    private boolean isOnTheTeam(User manager, WorkItem item) {
        return item.kind() == WorkItemKind.ACCOUNT_TEAM_CASE
                && item.account() != null
                && colleagues.standsFor(manager, item.account());
    }
}
