package org.latchkey.casework.ui;

import org.latchkey.access.Authority;
import org.latchkey.access.LockCause;
import org.latchkey.access.SignedIn;
import org.latchkey.access.UserAct;
import org.latchkey.access.UserLine;
import org.latchkey.casework.LockDesk;
import org.latchkey.casework.LockResult;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.shell.Notice;

/** Locks a user for one cause, for a reason that is asked for, and names the consequence when nobody is left to approve. */
final class LockAct implements UserAct {

    private final LockCause cause;
    private final LockDesk desk;
    private final Performer performer;

    LockAct(LockCause cause, LockDesk desk, Performer performer) {
        this.cause = cause;
        this.desk = desk;
        this.performer = performer;
    }

    @Override
    public String key() {
        return "users.lock." + cause;
    }

    @Override
    public boolean fits(UserLine user, SignedIn viewer) {
        var lock = user.lock();
        var authority = viewer.role() == Role.SYSADMIN ? Authority.SYSADMIN : Authority.LOCAL_ADMIN;
        return !user.id().equals(viewer.userId())
                && LockDesk.mayLock(authority, cause)
                && (lock == null || (lock.cause() != cause && lock.cause() != LockCause.LEFT));
    }

    @Override
    public void begin(UserLine user, Runnable changed) {
        var dialog = new ReasonDialog("lock." + cause, performer, reason -> lock(user, reason), done -> {
            Notice.success(Wording.of(done.said()));
            changed.run();
        });
        dialog.setHeaderTitle(Wording.of(Sentence.of("casework.lock." + cause + ".title", user.displayName())));
        if (desk.isLastAdmin(user.id())) {
            dialog.warn(Sentence.of("users.lastAdmin", user.account().name()));
        }
        dialog.open();
    }

    private Outcome lock(UserLine user, Reason reason) {
        var result = desk.lock(user.id(), cause, reason);
        return result == LockResult.LOCKED
                ? Outcome.Done.of("users.locked." + cause, user.displayName())
                : Outcome.Refused.of("users.lockedAlready", user.displayName());
    }
}
