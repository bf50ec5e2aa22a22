package org.latchkey.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.Authority;
import org.latchkey.access.Colleagues;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.RecentProof;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a local admin or a sysadmin locks a user they look after (P0, P35): sessions end at once, and an open request goes
 * to whoever decides on the strictest lock. Nothing here lets anybody in.
 */
@Service
@Transactional
public class LockDesk {

    private static final Set<LockCause> OF_LOCAL_ADMINS = EnumSet.of(LockCause.DISABLED_BY_ADMIN, LockCause.LEFT);
    private static final Set<LockCause> OF_SYSADMINS =
            EnumSet.of(LockCause.DISABLED_BY_ADMIN, LockCause.SECURITY_HOLD, LockCause.LEFT);

    private final ConsoleUsers users;
    private final RecentProof proof;
    private final HelpRequests requests;
    private final Directory directory;
    private final Colleagues colleagues;
    private final Locks locks;
    private final Freezer process;
    private final ApplicationEventPublisher events;

    LockDesk(
            ConsoleUsers users,
            RecentProof proof,
            HelpRequests requests,
            Directory directory,
            Colleagues colleagues,
            Locks locks,
            Freezer process,
            ApplicationEventPublisher events) {
        this.users = users;
        this.proof = proof;
        this.requests = requests;
        this.directory = directory;
        this.colleagues = colleagues;
        this.locks = locks;
        this.process = process;
        this.events = events;
    }

    /**
     * Whether a user is the only admin of the account who can sign in, so that nobody of the company could approve any
     * more once this one is locked (P7).
     *
     * @throws NoSuchCase when there is no such user, or not for the person signed in
     */
    @Transactional(readOnly = true)
    public boolean isLastAdmin(UserId id) {
        var user = users.get(id);
        return user.type() == UserType.ADMIN
                && locks.isEnabled(id)
                && colleagues.otherAdmins(user).isEmpty();
    }

    /** Whether whoever decides in this capacity may lock for that cause. */
    public static boolean mayLock(Authority authority, LockCause cause) {
        return (authority == Authority.SYSADMIN ? OF_SYSADMINS : OF_LOCAL_ADMINS).contains(cause);
    }

    /**
     * Locks a user; LEFT is for good.
     *
     * @param reason stands beside the lock and in the audit
     * @throws ApprovalRefused when it is oneself, no lock of this person’s to make, or their proof is too old
     * @throws NoSuchCase when there is no such user, or not for the person signed in
     */
    public LockResult lock(UserId id, LockCause cause, Reason reason) {
        var user = users.get(id);
        var me = users.me();
        refuseIf(me.id().equals(id), Why.YOURSELF);
        refuseIf(!mayLock(users.authority(), cause), Why.NOT_YOUR_ROLE);
        proof.require();
        var open = requests.holdOpen(id);
        directory.hold(List.of(id, me.id()), user.account().id());
        if (isLocked(id, cause)) {
            return LockResult.LOCKED_ALREADY;
        }
        lock(user, cause, reason, me);
        open.ifPresent(request -> {
            requests.event(request.id(), "locked." + cause);
            process.goOn(request);
        });
        return LockResult.LOCKED;
    }

    private boolean isLocked(UserId id, LockCause cause) {
        return locks.of(id).stream().anyMatch(lock -> lock.cause() == cause || lock.cause() == LockCause.LEFT);
    }

    private void lock(User user, LockCause cause, Reason reason, User by) {
        locks.lock(user.id(), cause, reason);
        events.publishEvent(new LockedByHand(user, cause, by));
    }

    private static void refuseIf(boolean stands, Why why) {
        if (stands) {
            throw new ApprovalRefused(why);
        }
    }
}
