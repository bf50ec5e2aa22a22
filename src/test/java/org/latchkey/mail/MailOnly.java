package org.latchkey.mail;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/** The desks that letters come from, without pages and processes. */
@TestConfiguration
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "org.latchkey")
@ComponentScan(
        basePackages = {
            "org.latchkey.database",
            "org.latchkey.settings",
            "org.latchkey.directory",
            "org.latchkey.requests",
            "org.latchkey.evidence",
            "org.latchkey.access",
            "org.latchkey.mail",
            "org.latchkey.audit"
        },
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.latchkey\\..*(Test|\\.ui\\.).*"))
class MailOnly {

    @Bean
    @Primary
    HandClock handClock() {
        return new HandClock();
    }

    @Bean
    Mailbag mailbag() {
        return new Mailbag();
    }
}
