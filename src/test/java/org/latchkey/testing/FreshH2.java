package org.latchkey.testing;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a context an empty H2 database in memory, with the options of the embedded default. */
final class FreshH2 implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TownClock.hangIn(context);
        var file = context.getEnvironment().getRequiredProperty("latchkey.db.url");
        var memory = file.replaceFirst("^jdbc:h2:file:[^;]*", "jdbc:h2:mem:" + UUID.randomUUID());
        TestPropertyValues.of("latchkey.db.url=" + memory).applyTo(context);
    }
}
