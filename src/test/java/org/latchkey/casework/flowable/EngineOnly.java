package org.latchkey.casework.flowable;

import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.latchkey.casework.CaseProcess;
import org.latchkey.kernel.Actor;
import org.latchkey.settings.SettingsGuard;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine as the application sets it up, on the application's tables and role, with the desks played by a test. */
@EnableAutoConfiguration
@ComponentScan({"org.latchkey.casework.flowable", "org.latchkey.database", "org.latchkey.settings"})
class EngineOnly {

    @Bean
    PlayedDesks playedDesks() {
        return new PlayedDesks();
    }

    @Bean
    Walk walk(
            CaseProcess process,
            PlayedDesks desks,
            RuntimeService runtime,
            ManagementService management,
            TransactionTemplate transactions) {
        return new Walk(process, desks, runtime, management, transactions);
    }

    @Bean
    SettingsGuard nobody() {
        return new SettingsGuard() {

            @Override
            public Actor sysadmin() {
                throw new IllegalStateException("Nobody is signed in");
            }

            @Override
            public Actor provenSysadmin() {
                return sysadmin();
            }
        };
    }
}
