package org.latchkey.access;

import org.latchkey.kernel.Actor;
import org.latchkey.settings.SettingsGuard;
import org.springframework.stereotype.Component;

/** Lets only sysadmins at the settings, as directory and locks know them at this moment. */
@Component
class SysadminGuard implements SettingsGuard {

    private final StaffCheck staff;
    private final CurrentSignIn current;
    private final RecentProof proof;

    SysadminGuard(StaffCheck staff, CurrentSignIn current, RecentProof proof) {
        this.staff = staff;
        this.current = current;
        this.proof = proof;
    }

    /** @throws org.springframework.security.access.AccessDeniedException when nobody, somebody else or a disabled sysadmin is signed in */
    @Override
    public Actor sysadmin() {
        staff.sysadmin();
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
