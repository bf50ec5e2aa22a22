package org.latchkey.casework.flowable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flowable.common.engine.api.delegate.event.AbstractFlowableEventListener;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.common.engine.impl.interceptor.CommandContextCloseListener;
import org.flowable.engine.delegate.event.FlowableSequenceFlowTakenEvent;

/** Tells the desks which way a request took, once at the end of each step: the engine itself keeps no trail. */
final class FlowTrail extends AbstractFlowableEventListener {

    private final HelpRequestTasks tasks;

    FlowTrail(HelpRequestTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void onEvent(FlowableEvent event) {
        if (event instanceof FlowableSequenceFlowTakenEvent taken) {
            passedIn(Context.getCommandContext())
                    .add(
                            Requests.of(taken.getProcessInstanceId()),
                            taken.getProcessDefinitionId() + "/" + taken.getId());
        }
    }

    private Passed passedIn(CommandContext step) {
        if (step.getAttribute(Passed.class.getName()) instanceof Passed passed) {
            return passed;
        }
        var passed = new Passed(tasks);
        step.addAttribute(Passed.class.getName(), passed);
        step.addCloseListener(passed);
        return passed;
    }

    @Override
    public boolean isFailOnException() {
        return true;
    }

    /** What one step of the engine passed, by request. */
    private static final class Passed implements CommandContextCloseListener {

        private final HelpRequestTasks tasks;
        private final Map<String, List<String>> flows = new LinkedHashMap<>();

        Passed(HelpRequestTasks tasks) {
            this.tasks = tasks;
        }

        void add(String request, String flow) {
            flows.computeIfAbsent(request, first -> new ArrayList<>()).add(flow);
        }

        @Override
        public void closing(CommandContext step) {
            if (step.getException() == null) {
                flows.forEach(tasks::passed);
            }
        }

        @Override
        public void afterSessionsFlush(CommandContext step) {}

        @Override
        public void closed(CommandContext step) {}

        @Override
        public void closeFailure(CommandContext step) {}

        @Override
        public Integer order() {
            return 1;
        }

        @Override
        public boolean multipleAllowed() {
            return false;
        }
    }
}
