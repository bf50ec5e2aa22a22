package org.latchkey.casework.flowable;

import java.util.List;
import org.flowable.common.engine.impl.javax.el.ELResolver;
import org.flowable.engine.impl.el.ProcessExpressionManager;

/**
 * Reads the expressions of processes by {@link NarrowResolver} alone. In the engine's own way every method of every
 * object is open, from {@code getClass} on, and whoever sets a variable has a say.
 */
final class NarrowExpressions extends ProcessExpressionManager {

    private final HelpRequestTasks tasks;

    NarrowExpressions(HelpRequestTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    protected List<ELResolver> createDefaultElResolvers() {
        return List.of(new NarrowResolver(tasks));
    }
}
