package org.latchkey.mail;

import org.latchkey.testing.HandClock;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The desks that letters come from, without pages and processes; no component, so that the whole application never finds it. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "org.latchkey")
@ComponentScan(
        basePackages = {
            "org.latchkey.kernel",
            "org.latchkey.database",
            "org.latchkey.settings",
            "org.latchkey.directory",
            "org.latchkey.requests",
            "org.latchkey.evidence",
            "org.latchkey.access",
            "org.latchkey.upkeep",
            "org.latchkey.mail",
            "org.latchkey.audit"
        },
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.latchkey\\.(.*(Test|\\.ui\\.)|(requests|evidence|access)\\.rest\\.).*"))
class MailOnly {

    @Bean
    @Primary
    HandClock handClock() {
        return new HandClock();
    }

    @Bean
    @Profile("!demo")
    Mailbag mailbag() {
        return new Mailbag();
    }
}
