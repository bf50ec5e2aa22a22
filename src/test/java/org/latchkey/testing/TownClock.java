package org.latchkey.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;

/** The clock of every test with an application: it goes like all others until a test puts it forward. */
public final class TownClock extends Clock {

    private static final String NAME = "clock";

    private volatile Duration ahead = Duration.ZERO;

    /** Puts this clock in the place of the application's own. */
    static void hangIn(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(factory -> {
            var registry = (BeanDefinitionRegistry) factory;
            if (registry.containsBeanDefinition(NAME)) {
                registry.removeBeanDefinition(NAME);
            }
            BeanDefinition clock = new RootBeanDefinition(TownClock.class);
            registry.registerBeanDefinition(NAME, clock);
        });
    }

    /** Puts it forward. */
    public void advance(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Puts it right again. */
    public void putRight() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
