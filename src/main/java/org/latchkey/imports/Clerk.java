package org.latchkey.imports;

import java.util.List;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks files and imports them, each in one transaction: all of it or nothing. */
@Component
class Clerk {

    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);

    /** How often it is told how far an import is: each time is a commit, which costs the more the larger the import. */
    private static final int TOLD_AT_MOST = 20;

    private static final int TOO_FEW_TO_TELL = 1000;

    private final ImportRows rows;
    private final Check check;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Clerk(ImportRows rows, Check check, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.check = check;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The dry run: finds what stands against a file, and what importing it would do. */
    void check(long id) {
        guarded(
                id,
                () -> transaction.executeWithoutResult(status -> {
                    var checked = check.check(rows.content(id));
                    if (checked.faults().isEmpty()) {
                        rows.ready(id, checked.plan());
                    } else {
                        rows.refuse(id, checked.faults());
                    }
                }));
    }

    /** Imports a file that {@link ImportRows#begin} was told of; what changed since the check is found again. */
    void carryOut(long id, IntConsumer told) {
        guarded(
                id,
                () -> transaction.executeWithoutResult(status -> {
                    var checked = check.check(rows.content(id));
                    if (checked.faults().isEmpty()) {
                        carryOut(id, checked.plan(), told);
                    } else {
                        rows.refuse(id, checked.faults());
                    }
                }));
    }

    private void carryOut(long id, Plan plan, IntConsumer told) {
        plan.carryOut(new Now(id, plan.lines(), told));
        events.publishEvent(new FileImported(rows.get(id), plan));
        rows.finish(id, plan);
    }

    /** Whatever happens in between, a file comes to its end: of one that fails nothing is left. */
    private void guarded(long id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("Import {} failed, and nothing of it counts", id, failed);
            rows.refuse(id, List.of(Fault.ofFile("imports.fault.failed")));
        }
    }

    /** How far an import is, told now and then. */
    private final class Now implements IntConsumer {

        private final long id;
        private final int every;
        private final IntConsumer told;
        private int last;

        Now(long id, int lines, IntConsumer told) {
            this.id = id;
            this.every = Math.max(TOO_FEW_TO_TELL, lines / TOLD_AT_MOST);
            this.told = told;
        }

        @Override
        public void accept(int done) {
            if (done - last >= every) {
                last = done;
                rows.progress(id, done);
                told.accept(done);
            }
        }
    }
}
