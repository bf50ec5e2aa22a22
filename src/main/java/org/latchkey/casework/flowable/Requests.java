package org.latchkey.casework.flowable;

import org.flowable.engine.impl.util.CommandContextUtil;

/** Finds the request that a running process, or one that it called, works for. */
final class Requests {

    private Requests() {}

    static String of(String processInstance) {
        var executions = CommandContextUtil.getExecutionEntityManager();
        var root = executions.findById(processInstance).getRootProcessInstanceId();
        return executions.findById(root).getBusinessKey();
    }
}
