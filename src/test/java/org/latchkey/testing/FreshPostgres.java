package org.latchkey.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a context an empty database of the PostgreSQL that all tests share. */
final class FreshPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TownClock.hangIn(context);
        TestPropertyValues.of(PostgresServer.freshSettings()).applyTo(context);
    }
}
