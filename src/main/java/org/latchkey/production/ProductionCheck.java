package org.latchkey.production;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks at the settings before anything acts on them. */
class ProductionCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String PROFILE = "production";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.matchesProfiles(PROFILE)) {
            var findings = new Findings(environment).all();
            if (!findings.isEmpty()) {
                throw new ProductionRefused(findings);
            }
        }
    }
}
