package org.latchkey.production;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain lines why Latchkey does not start, in place of a stack trace. */
class PlainRefusal extends AbstractFailureAnalyzer<ProductionRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ProductionRefused refused) {
        var lines = refused.findings().stream()
                .map(finding -> "- " + finding)
                .collect(Collectors.joining("\n", "Latchkey does not start in production like this:\n", ""));
        return new FailureAnalysis(lines, "Set this right and start again.", failure);
    }
}
