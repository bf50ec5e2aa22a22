package org.latchkey.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.latchkey.kernel.Actor;
import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.settings.SettingsGuard;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTrailTest {

    record DoorPainted(
            String subject,
            @Nullable String before,
            @Nullable String after) implements Auditable {}

    @Nested
    @OnH2(classes = AuditOnly.class)
    class Embedded extends Rules {}

    @Nested
    @OnPostgres(classes = AuditOnly.class)
    class Postgres extends Rules {}

    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "org.latchkey.kernel",
                "org.latchkey.database",
                "org.latchkey.settings",
                "org.latchkey.audit"
            },
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
    static class AuditOnly {

        @Bean
        SettingsGuard nobodyChangesSettings() {
            return new SettingsGuard() {

                @Override
                public Actor sysadmin() {
                    throw new IllegalStateException("Nobody changes settings here");
                }

                @Override
                public Actor provenSysadmin() {
                    return sysadmin();
                }
            };
        }

        @Bean
        CurrentActor somebody() {
            return () -> new Actor(null, "Somebody", "192.0.2.7");
        }
    }

    abstract static class Rules {

        @Autowired
        ApplicationEventPublisher events;

        @Autowired
        PlatformTransactionManager transactions;

        @Autowired
        JdbcClient jdbc;

        private int before;

        @BeforeEach
        void count() {
            before = entries().size();
        }

        @Test
        void entryIsInTheCommitOfTheChangeItTells() {
            inTransaction(false, new DoorPainted("door 7", "green", "blue"));

            assertThat(entries()).hasSize(before + 1);
            assertThat(entries().getLast())
                    .containsEntry("action", "DoorPainted")
                    .containsEntry("actor_name", "Somebody")
                    .containsEntry("network_address", "192.0.2.7")
                    .containsEntry("subject", "door 7")
                    .containsEntry("state_before", "green")
                    .containsEntry("state_after", "blue");
        }

        @Test
        void changeThatIsRolledBackLeavesNoEntry() {
            inTransaction(true, new DoorPainted("door 7", "green", "blue"));

            assertThat(entries()).hasSize(before);
        }

        @Test
        void whatIsToldWhileItCommitsHasItsEntryToo() {
            new TransactionTemplate(transactions).executeWithoutResult(begun -> {
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public int getOrder() {
                        return Ordered.LOWEST_PRECEDENCE;
                    }

                    @Override
                    public void beforeCommit(boolean readOnly) {
                        events.publishEvent(new DoorPainted("door 8", null, null));
                    }
                });
                events.publishEvent(new DoorPainted("door 7", null, null));
            });

            assertThat(entries().subList(before, before + 2))
                    .extracting(entry -> entry.get("subject"))
                    .containsExactly("door 7", "door 8");
        }

        @Test
        void changeOutsideATransactionIsRefused() {
            assertThatExceptionOfType(IllegalTransactionStateException.class)
                    .isThrownBy(() -> events.publishEvent(new DoorPainted("door 7", null, null)));
        }

        @Test
        void statesMayBeMissingOrLong() {
            inTransaction(false, new DoorPainted("door 8", null, "b".repeat(2000)));

            assertThat(entries().getLast().get("state_before")).isNull();
            assertThat(entries().getLast().get("state_after"))
                    .asString()
                    .hasSize(1000)
                    .endsWith("…");
        }

        @Test
        void applicationMayNotChangeAnEntry() {
            refused("update audit_entry set subject = 'door 9'");
        }

        @Test
        void applicationMayNotDeleteAnEntry() {
            refused("delete from audit_entry");
            refused("truncate table audit_entry");
        }

        private void refused(String sql) {
            assertThatThrownBy(() -> jdbc.sql(sql).update())
                    .rootCause()
                    .message()
                    .containsAnyOf("Not enough rights", "permission denied", "must be owner");
        }

        private void inTransaction(boolean rollBack, Auditable event) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                events.publishEvent(event);
                if (rollBack) {
                    status.setRollbackOnly();
                }
            });
        }

        private List<Map<String, @Nullable Object>> entries() {
            return jdbc.sql("select * from audit_entry order by id").query().listOfRows();
        }
    }
}
