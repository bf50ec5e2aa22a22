package org.latchkey.settings;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the settings, and provides the one clock that every rule about time reads. */
@Configuration
@EnableConfigurationProperties({DeskSettings.class, EvidenceSettings.class})
class SettingsSetup {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
