package org.latchkey.casework;

import org.latchkey.access.UserEnabled;
import org.latchkey.requests.HelpRequests;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** A user who was enabled on another request needs nobody's decision any more: theirs closes as already enabled (P19). */
@Component
class EnabledElsewhere {

    private static final Logger LOG = LoggerFactory.getLogger(EnabledElsewhere.class);

    private final HelpRequests requests;
    private final Freezer freezer;
    private final TransactionTemplate transaction;

    EnabledElsewhere(HelpRequests requests, Freezer freezer, PlatformTransactionManager transactions) {
        this.requests = requests;
        this.freezer = freezer;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * After the commit, because the enabling holds its own request and may wait for no other. It still holds its
     * connection, and asks for a second one only where there is something to do: were everybody to ask, all might wait.
     */
    @TransactionalEventListener
    void on(UserEnabled news) {
        if (requests.open(news.user().id()).isPresent()) {
            close(news);
        }
    }

    private void close(UserEnabled news) {
        try {
            transaction.executeWithoutResult(
                    begun -> requests.holdOpen(news.user().id()).ifPresent(freezer::goOn));
        } catch (RuntimeException e) {
            LOG.warn(
                    "The open request of {} was not closed; whoever decides on it closes it",
                    news.user().id(),
                    e);
        }
    }
}
