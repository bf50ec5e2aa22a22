package org.latchkey.casework.ui;

import java.util.List;
import org.latchkey.access.LockCause;
import org.latchkey.access.SignedIn;
import org.latchkey.access.UserBook;
import org.latchkey.access.UserFilter;
import org.latchkey.access.UserLine;
import org.latchkey.kernel.Role;

/** What a list of users shows, and which of them its reader may be able to unlock (P16). */
final class UsersModel {

    private final UserBook book;
    private final SignedIn viewer;
    private UserFilter filter = UserFilter.NONE;
    private KeyTrail<UserLine> trail;

    UsersModel(UserBook book, SignedIn viewer) {
        this.book = book;
        this.viewer = viewer;
        this.trail = trail();
    }

    private KeyTrail<UserLine> trail() {
        var wanted = filter;
        return new KeyTrail<>((last, limit) -> book.page(wanted, last, limit));
    }

    void show(UserFilter narrower) {
        filter = narrower;
        trail = trail();
    }

    UserFilter filter() {
        return filter;
    }

    SignedIn viewer() {
        return viewer;
    }

    List<UserLine> rows(int position, int limit) {
        return trail.read(position, limit);
    }

    /** Whether users of more than one account are shown. */
    boolean showsAccounts() {
        return viewer.role() == Role.SYSADMIN;
    }

    /** Whether unlocking is offered; who may really do it, the console finds out. */
    boolean mayUnlock(UserLine user) {
        var lock = user.lock();
        if (lock == null || lock.cause() == LockCause.LEFT || user.id().equals(viewer.userId())) {
            return false;
        }
        return viewer.role() == Role.SYSADMIN || lock.cause() != LockCause.SECURITY_HOLD;
    }
}
