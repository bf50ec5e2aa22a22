package org.latchkey.bench.inside;

import java.util.Map;
import org.flowable.engine.delegate.DelegateExecution;

/** What the bare process may ask: it knows everybody by the way their request is to go. */
public final class BareTown {

    /** Finds the user, and what is on file about them. */
    public void matchDirectory(DelegateExecution execution) {
        var kind = Kind.valueOf((String) execution.getVariable("userName"));
        execution.setVariables(Map.of(
                "userType", kind == Kind.LOCAL_ADMIN ? "NON_ADMIN" : "ADMIN",
                "accountSize", kind == Kind.ACCOUNT_CASE ? "LARGE" : "SMALL",
                "cause", "FAILED_SIGN_INS"));
    }

    /** Says whether the user was enabled meanwhile. */
    public void findRoute(DelegateExecution execution) {
        execution.setVariable("enabled", "APPROVED".equals(execution.getVariable("outcome")));
    }
}
