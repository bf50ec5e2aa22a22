package org.latchkey.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

class DatabaseTest {

    @Nested
    @OnH2(classes = DatabaseOnly.class)
    class Embedded extends Rules {}

    @Nested
    @OnPostgres(classes = DatabaseOnly.class)
    class Postgres extends Rules {}

    @EnableAutoConfiguration
    @ComponentScan
    static class DatabaseOnly {}

    abstract static class Rules {

        private static final String WAITS_FOR_SOMEBODY = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="latchkey">
                  <process id="waitForSomebody">
                    <startEvent id="asked"/>
                    <sequenceFlow id="asks" sourceRef="asked" targetRef="answer"/>
                    <userTask id="answer"/>
                    <boundaryEvent id="late" attachedToRef="answer">
                      <timerEventDefinition><timeDuration>P5D</timeDuration></timerEventDefinition>
                    </boundaryEvent>
                    <sequenceFlow id="isAnswered" sourceRef="answer" targetRef="answered"/>
                    <sequenceFlow id="isLate" sourceRef="late" targetRef="expired"/>
                    <endEvent id="answered"/>
                    <endEvent id="expired"/>
                  </process>
                </definitions>
                """;

        @Autowired
        JdbcTemplate jdbc;

        @Autowired
        RepositoryService repository;

        @Autowired
        RuntimeService runtime;

        @Autowired
        TaskService tasks;

        @Autowired
        ManagementService jobs;

        @Test
        void applicationSignsInAsItsOwnRole() {
            assertThat(jdbc.queryForObject("select current_user", String.class)).isEqualToIgnoringCase("latchkey");
        }

        @Test
        void applicationMayNotMakeTables() {
            refused("create table sneaky (id int)");
        }

        @Test
        void applicationMayNotTouchTheHistoryOfMigrations() {
            refused("delete from \"flyway_schema_history\"");
        }

        @Test
        void checksHoldAfterTheMigratingSessionIsDone() {
            var account = "insert into account (number, name, account_size, operator) values (?, 'Kiln', ?, false)";
            assertThat(jdbc.update(account, "30571842", "SMALL")).isOne();
            assertThatThrownBy(() -> jdbc.update(account, "30571843", "HUGE"))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageNotContaining("closed");
        }

        @Test
        void engineRunsAsTheApplicationsRole() {
            repository
                    .createDeployment()
                    .addString("wait-for-somebody.bpmn20.xml", WAITS_FOR_SOMEBODY)
                    .deploy();
            var instance = runtime.startProcessInstanceByKey("waitForSomebody").getId();
            assertThat(jobs.createTimerJobQuery().processInstanceId(instance).count())
                    .isOne();

            tasks.complete(tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId());

            assertThat(jobs.createTimerJobQuery().processInstanceId(instance).count())
                    .isZero();
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceId(instance)
                            .count())
                    .isZero();
        }

        private void refused(String sql) {
            assertThatThrownBy(() -> jdbc.execute(sql))
                    .rootCause()
                    .message()
                    .containsAnyOf("Not enough rights", "permission denied", "must be owner");
        }
    }
}
