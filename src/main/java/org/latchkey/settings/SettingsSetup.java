package org.latchkey.settings;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Hands out the settings in force, and provides the one clock and the one scheduler behind every rule about time. */
@Configuration
@EnableScheduling
@EnableConfigurationProperties({DeskSettings.class, ProxySettings.class})
class SettingsSetup {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Supplier<SignInSettings> signInSettings(Settings settings) {
        return () -> settings.get(SignInSettings.class);
    }

    @Bean
    Supplier<SessionSettings> sessionSettings(Settings settings) {
        return () -> settings.get(SessionSettings.class);
    }

    @Bean
    Supplier<AddressSettings> addressSettings(Settings settings) {
        return () -> settings.get(AddressSettings.class);
    }

    @Bean
    Supplier<ThrottleSettings> throttleSettings(Settings settings) {
        return () -> settings.get(ThrottleSettings.class);
    }

    @Bean
    Supplier<EvidenceSettings> evidenceSettings(Settings settings) {
        return () -> settings.get(EvidenceSettings.class);
    }

    @Bean
    Supplier<ValidationSettings> validationSettings(Settings settings) {
        return () -> settings.get(ValidationSettings.class);
    }

    @Bean
    Supplier<WaitingTimes> waitingTimes(Settings settings) {
        return () -> settings.get(WaitingTimes.class);
    }

    @Bean
    Supplier<WorkingHours> workingHours(Settings settings) {
        return () -> settings.get(WorkingHours.class);
    }
}
