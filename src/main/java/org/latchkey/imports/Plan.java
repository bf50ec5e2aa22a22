package org.latchkey.imports;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * What importing a file would do, found by comparing it with what is on file at this moment.
 *
 * @param known how many lines tell what is on file already, or differ from it, which changes nothing either
 * @param takesTwo whether it takes a second sysadmin: users would be enrolled without a lock, or contacts put on file (P39)
 */
record Plan(List<Step> steps, int known, boolean takesTwo) {

    static final Plan NOTHING = new Plan(List.of(), 0, false);

    /**
     * A part of it.
     *
     * @param act does it, and tells how many lines are done each time it did some
     */
    record Step(int lines, Consumer<IntConsumer> act) {

        static Step ofLine(Runnable act) {
            return new Step(1, progress -> {
                act.run();
                progress.accept(1);
            });
        }
    }

    int lines() {
        return known + steps.stream().mapToInt(Step::lines).sum();
    }

    /** Does it, telling how many lines are done so far. */
    void carryOut(IntConsumer progress) {
        var done = new AtomicInteger(known);
        steps.forEach(step -> step.act().accept(more -> progress.accept(done.addAndGet(more))));
    }
}
