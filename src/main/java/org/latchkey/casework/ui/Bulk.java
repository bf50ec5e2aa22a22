package org.latchkey.casework.ui;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.WorkItem;

/** One act on many items, each in a transaction of its own: what stands against one does not hold up the others. */
final class Bulk {

    private int done;
    private int refused;
    private @Nullable WorkItem firstRefused;
    private @Nullable Sentence why;

    private Bulk() {}

    static Outcome each(Collection<WorkItem> items, Function<WorkItem, Outcome> act) {
        var bulk = new Bulk();
        items.forEach(item -> bulk.count(item, Outcome.of(() -> act.apply(item))));
        return bulk.told();
    }

    private void count(WorkItem item, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done did -> done++;
            case Outcome.Refused(var reason) -> refuse(item, reason);
            case Outcome.ProofFirst() -> throw new IllegalStateException("Nothing done in bulk asks for a proof");
        }
    }

    private void refuse(WorkItem item, Sentence reason) {
        refused++;
        if (firstRefused == null) {
            firstRefused = item;
            why = reason;
        }
    }

    private Outcome told() {
        if (firstRefused == null || why == null) {
            return Outcome.Done.of("desk.bulk.done", done);
        }
        return done == 0
                ? Outcome.Refused.of("desk.bulk.none", firstRefused.requestNumber(), why)
                : Outcome.Done.of("desk.bulk.partly", done, refused, firstRefused.requestNumber(), why);
    }
}
