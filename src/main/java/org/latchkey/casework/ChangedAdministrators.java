package org.latchkey.casework;

import org.latchkey.access.UserEnabled;
import org.latchkey.access.UserLocked;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * When an admin of an account comes back or is locked, colleagues who waited for one are routed anew (P7). After the
 * commit, because an approval holds its own request first and may wait for no other.
 */
@Component
class ChangedAdministrators {

    private static final Logger LOG = LoggerFactory.getLogger(ChangedAdministrators.class);

    private final WorkItems items;
    private final Rerouting rerouting;

    ChangedAdministrators(WorkItems items, Rerouting rerouting) {
        this.items = items;
        this.rerouting = rerouting;
    }

    @TransactionalEventListener
    void on(UserEnabled news) {
        reconsider(news.user(), WorkItemKind.ADMINISTRATOR_AWAITED);
    }

    @TransactionalEventListener
    void on(UserLocked news) {
        reconsider(news.user(), WorkItemKind.LOCAL_ADMIN_APPROVAL);
    }

    private void reconsider(User admin, WorkItemKind waiting) {
        if (admin.type() == UserType.ADMIN) {
            items.openOf(admin.account().id(), waiting).forEach(this::reconsider);
        }
    }

    private void reconsider(WorkItem item) {
        try {
            rerouting.reconsider(item);
        } catch (RuntimeException e) {
            LOG.warn("Request {} was not routed anew; its next timer does it", item.requestNumber(), e);
        }
    }
}
