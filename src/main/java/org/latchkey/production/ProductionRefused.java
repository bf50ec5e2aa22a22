package org.latchkey.production;

import java.util.List;

/** Latchkey must not serve real people as it is set up; whoever starts it has to set right every finding. */
final class ProductionRefused extends RuntimeException {

    private final List<String> findings;

    ProductionRefused(List<String> findings) {
        super(String.join(" ", findings));
        this.findings = List.copyOf(findings);
    }

    List<String> findings() {
        return findings;
    }
}
