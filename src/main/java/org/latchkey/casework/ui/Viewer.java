package org.latchkey.casework.ui;

import org.jspecify.annotations.Nullable;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.casework.WorkItem;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;

/** Who looks at a page; it decides what is offered there, and the services decide anew. */
record Viewer(UserId id, @Nullable Role role) {

    static Viewer of(CurrentSignIn current) {
        var signedIn = current.get().orElseThrow();
        return new Viewer(signedIn.userId(), signedIn.role());
    }

    /** Whether items of this kind are theirs to work. */
    boolean works(WorkItem item) {
        return role != null && item.kind().isWorkedBy(role);
    }

    /** Whether they have taken it. */
    boolean owns(WorkItem item) {
        var claim = item.claim();
        return claim != null && claim.by().equals(id);
    }

    /** Whether they could take it now. */
    boolean mayTake(WorkItem item) {
        return item.open() && item.claim() == null && works(item);
    }
}
