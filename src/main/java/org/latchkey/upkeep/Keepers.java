package org.latchkey.upkeep;

import java.util.NoSuchElementException;
import org.latchkey.access.Colleagues;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.Locks;
import org.latchkey.access.RecentProof;
import org.latchkey.access.SignedIn;
import org.latchkey.directory.Account;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.upkeep.UpkeepRefused.Why;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Says who keeps which records: the local admins of an account; where none is enabled, and for staff, sysadmins by two
 * (P7, P9, P39). What belongs to somebody else is as good as missing (I15).
 */
@Component
class Keepers {

    private final CurrentSignIn current;
    private final RecentProof proof;
    private final Directory directory;
    private final Locks locks;
    private final Colleagues colleagues;

    Keepers(CurrentSignIn current, RecentProof proof, Directory directory, Locks locks, Colleagues colleagues) {
        this.current = current;
        this.proof = proof;
        this.directory = directory;
        this.locks = locks;
        this.colleagues = colleagues;
    }

    /** @throws AccessDeniedException when nobody is signed in who is enabled */
    User person() {
        return current.get()
                .map(SignedIn::userId)
                .filter(locks::isEnabled)
                .map(directory::user)
                .orElseThrow(Keepers::denied);
    }

    /** @throws AccessDeniedException when it is not a sysadmin who acts */
    User sysadmin() {
        var person = person();
        if (person.role() != Role.SYSADMIN) {
            throw denied();
        }
        return person;
    }

    /** The same, who has proved lately who they are. */
    User provenSysadmin() {
        var sysadmin = sysadmin();
        requireProof();
        return sysadmin;
    }

    void requireProof() {
        UpkeepRefused.when(!proof.isThere(), Why.CONFIRM_YOUR_PASSWORD);
    }

    /** @throws AccessDeniedException when there is none, or none that this person could keep */
    User known(UserId id) {
        try {
            var user = directory.user(id);
            var person = person();
            if (person.role() == Role.SYSADMIN || person.isLocalAdminOf(user)) {
                return user;
            }
        } catch (NoSuchElementException e) {
            throw denied();
        }
        throw denied();
    }

    /**
     * Who keeps the users of an account.
     *
     * @throws UpkeepRefused when its local admins do, and a sysadmin asks
     */
    Keeper of(Account account) {
        var person = person();
        if (person.type() == UserType.ADMIN && person.account().id().equals(account.id())) {
            return new Keeper(person, true);
        }
        if (person.role() != Role.SYSADMIN) {
            throw denied();
        }
        UpkeepRefused.when(colleagues.hasEnabledAdmin(account), Why.LOCAL_ADMINS_DECIDE);
        return new Keeper(person, false);
    }

    /**
     * Who keeps the record of a user.
     *
     * @throws UpkeepRefused when it is one's own, or others keep it
     */
    Keeper of(User user) {
        var person = personBesides(user);
        if (person.isLocalAdminOf(user)) {
            return new Keeper(person, true);
        }
        UpkeepRefused.when(!colleagues.otherAdmins(user).isEmpty(), Why.LOCAL_ADMINS_DECIDE);
        return new Keeper(person, false);
    }

    /** Who keeps the address of a user who is held for safety: sysadmins by two, whoever is in their account (P14). */
    Keeper ofHeld(User user) {
        var person = personBesides(user);
        UpkeepRefused.when(person.role() != Role.SYSADMIN, Why.SYSADMINS_DECIDE);
        return new Keeper(person, false);
    }

    private User personBesides(User user) {
        known(user.id());
        var person = person();
        UpkeepRefused.when(person.id().equals(user.id()), Why.YOURSELF);
        UpkeepRefused.when(person.isSamePersonAs(user), Why.SAME_PERSON);
        return person;
    }

    static AccessDeniedException denied() {
        return new AccessDeniedException("Somebody else keeps this record, or there is none");
    }
}
