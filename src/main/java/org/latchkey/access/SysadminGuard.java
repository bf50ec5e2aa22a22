package org.latchkey.access;

import org.latchkey.directory.Directory;
import org.latchkey.kernel.Actor;
import org.latchkey.kernel.Role;
import org.latchkey.settings.SettingsGuard;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets only sysadmins at the settings, as directory and locks know them at this moment. */
@Component
class SysadminGuard implements SettingsGuard {

    private final CurrentSignIn current;
    private final Directory directory;
    private final Locks locks;
    private final RecentProof proof;

    SysadminGuard(CurrentSignIn current, Directory directory, Locks locks, RecentProof proof) {
        this.current = current;
        this.directory = directory;
        this.locks = locks;
        this.proof = proof;
    }

    /** @throws AccessDeniedException when nobody, somebody else or a disabled sysadmin is signed in */
    @Override
    public Actor sysadmin() {
        var sysadmin = current.get()
                .map(SignedIn::userId)
                .filter(locks::isEnabled)
                .filter(user -> directory.user(user).role() == Role.SYSADMIN);
        if (sysadmin.isEmpty()) {
            throw new AccessDeniedException("Only sysadmins keep settings");
        }
        return current.actor();
    }

    /** @throws ApprovalRefused when the sysadmin has to prove again who they are */
    @Override
    public Actor provenSysadmin() {
        var sysadmin = sysadmin();
        proof.require();
        return sysadmin;
    }
}
