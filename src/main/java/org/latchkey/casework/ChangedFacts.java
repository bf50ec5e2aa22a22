package org.latchkey.casework;

import java.util.EnumSet;
import java.util.Set;
import org.latchkey.directory.AccountAmended;
import org.latchkey.directory.AccountManagerAssigned;
import org.latchkey.directory.AccountManagerTakenOff;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserAmended;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * When sizes, types or teams change, the open requests of that account are routed anew where their route rested on it
 * (P7, P13). After the commit, because whoever changes them holds the account and may wait for no request.
 */
@Component
class ChangedFacts {

    private static final Logger LOG = LoggerFactory.getLogger(ChangedFacts.class);
    private static final Set<WorkItemKind> OF_ADMINISTRATORS =
            EnumSet.of(WorkItemKind.ADMINISTRATOR_AWAITED, WorkItemKind.LOCAL_ADMIN_APPROVAL);
    private static final Set<WorkItemKind> OF_TEAMS =
            EnumSet.of(WorkItemKind.ACCOUNT_TEAM_CASE, WorkItemKind.ESCALATED);

    private final WorkItems items;
    private final Rerouting rerouting;

    ChangedFacts(WorkItems items, Rerouting rerouting) {
        this.items = items;
        this.rerouting = rerouting;
    }

    @TransactionalEventListener
    void on(UserAmended news) {
        if (news.was().type() != news.user().type() && news.user().type() != UserType.STAFF) {
            reconsider(news.user().account().id(), OF_ADMINISTRATORS);
        }
    }

    @TransactionalEventListener
    void on(AccountAmended news) {
        if (news.resized()) {
            reconsider(news.account().id(), EnumSet.allOf(WorkItemKind.class));
        }
    }

    @TransactionalEventListener
    void on(AccountManagerTakenOff news) {
        reconsider(news.account().id(), OF_TEAMS);
    }

    /** Only large accounts have cases of their team (P5). */
    @TransactionalEventListener
    void on(AccountManagerAssigned news) {
        if (news.account().size() == AccountSize.LARGE) {
            reconsider(news.account().id(), OF_TEAMS);
        }
    }

    private void reconsider(AccountId account, Set<WorkItemKind> kinds) {
        kinds.stream().flatMap(kind -> items.openOf(account, kind).stream()).forEach(this::reconsider);
    }

    private void reconsider(WorkItem item) {
        try {
            rerouting.reconsider(item);
        } catch (RuntimeException e) {
            LOG.warn("Request {} was not routed anew; its next timer does it", item.requestNumber(), e);
        }
    }
}
