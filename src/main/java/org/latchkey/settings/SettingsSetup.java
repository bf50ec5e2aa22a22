package org.latchkey.settings;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Binds the settings, and provides the one clock and the one scheduler behind every rule about time. */
@Configuration
@EnableScheduling
@EnableConfigurationProperties({DeskSettings.class, EvidenceSettings.class})
class SettingsSetup {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
