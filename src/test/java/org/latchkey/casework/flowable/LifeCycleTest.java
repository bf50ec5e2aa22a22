package org.latchkey.casework.flowable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.job.api.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.latchkey.casework.CaseProcess;
import org.latchkey.casework.StepIsOver;
import org.latchkey.requests.RequestId;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.OnPostgres;
import org.latchkey.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What the engine promises about each request's process, on both databases. */
class LifeCycleTest {

    @Nested
    @OnH2(classes = EngineOnly.class)
    class Embedded extends Rules {}

    @Nested
    @OnPostgres(classes = EngineOnly.class)
    class Postgres extends Rules {}

    abstract static class Rules {

        private static final Instant TOMORROW = Instant.parse("2099-01-01T10:00:00.123456Z");
        private static final Instant NEXT_WEEK = Instant.parse("2099-01-07T10:00:00.123456Z");

        @Autowired
        Walk walk;

        @Autowired
        PlayedDesks desks;

        @Autowired
        CaseProcess process;

        @Autowired
        RuntimeService runtime;

        @Autowired
        TaskService tasks;

        @Autowired
        ManagementService management;

        @Autowired
        RepositoryService repository;

        @Autowired
        ProcessFiles files;

        @Autowired
        StatementCounter counter;

        @Autowired
        TransactionTemplate transactions;

        @Autowired
        JdbcTemplate jdbc;

        @AfterEach
        void nothingHappensOnOpening() {
            desks.onOpen(() -> {});
            desks.onLook(item -> {});
        }

        @Test
        void filingDoesNoMoreThanWaitForMatching() {
            var request = walk.filed(Walk.TO_SUPPORT);
            assertThat(walk.present(request)).containsExactly("matchDirectory");
            assertThat(desks.matched).doesNotContain(request);
        }

        @Test
        void aFilingThatIsRolledBackLeavesNoProcess() {
            var before = runtime.createProcessInstanceQuery().count();
            transactions.executeWithoutResult(now -> {
                process.start(new RequestId(900_000));
                now.setRollbackOnly();
            });
            assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
        }

        @Test
        void aRequestHasOneLiveProcessAtMost() {
            var request = walk.waiting(Walk.TO_SUPPORT);
            assertThatThrownBy(() -> transactions.executeWithoutResult(now -> process.start(request)))
                    .hasRootCauseInstanceOf(SQLException.class);
            walk.end(request);
            transactions.executeWithoutResult(now -> process.start(request));
            assertThat(process.isLive(request)).isTrue();
        }

        @Test
        void theProcessTakesPartInTheCallersTransactionOrRefuses() {
            var request = walk.waiting(Walk.TO_SUPPORT);
            assertThatThrownBy(() -> process.start(request)).isInstanceOf(IllegalTransactionStateException.class);
            assertThatThrownBy(() -> process.end(request, "")).isInstanceOf(IllegalTransactionStateException.class);
            assertThatThrownBy(() -> process.decided(desks.last(request).task()))
                    .isInstanceOf(IllegalTransactionStateException.class);
        }

        @Test
        void aDecisionThatEnablesEndsTheProcessAndItsWorkItem() {
            var request = walk.waiting(Walk.TO_SUPPORT);
            var task = desks.last(request).task();
            walk.decided(request, Walk.NOWHERE);
            assertThat(process.isLive(request)).isFalse();
            assertThat(desks.closed).containsOnlyOnce(task);
        }

        @Test
        void aDecisionThatLeavesALockIsRoutedAgainByTheFactsOfThatMoment() {
            var request = walk.waiting(Walk.TO_SUPPORT);
            walk.decided(request, Walk.TO_LOCAL_ADMIN);
            assertThat(walk.present(request)).containsExactly("vouchAndApprove");
        }

        @Test
        void completingTheTaskDirectlyOnlyRoutesTheRequestAgain() {
            var request = walk.waiting(Walk.TO_SUPPORT);
            var first = desks.last(request);
            tasks.complete(first.task());
            assertThat(walk.present(request)).containsExactly("validateAndApprove");
            assertThat(desks.last(request).task()).isNotEqualTo(first.task());
            assertThat(desks.closed).contains(first.task());
        }

        @Test
        void variablesChangeNoRoute() {
            var request = walk.waiting(Walk.TO_SUPPORT);
            var task =
                    tasks.createTaskQuery().taskId(desks.last(request).task()).singleResult();
            var forged = Map.<String, Object>of(
                    "situation", "ENDED", "route", Map.of("situation", "ENDED", "userType", "NON_ADMIN"));
            runtime.setVariables(task.getProcessInstanceId(), forged);
            runtime.setVariablesLocal(task.getExecutionId(), forged);
            tasks.complete(task.getId(), forged, forged);
            assertThat(walk.present(request)).containsExactly("validateAndApprove");
            walk.decided(request, Walk.NOWHERE);
            assertThat(process.isLive(request)).isFalse();
        }

        @Test
        void whatAListenerRefusesIsUndone() {
            var request = walk.waiting(Walk.TO_SUPPORT);
            desks.onOpen(() -> {
                throw new IllegalStateException("no work item today");
            });
            assertThatThrownBy(() -> walk.decided(request, Walk.TO_LOCAL_ADMIN))
                    .hasRootCauseMessage("no work item today");
            assertThat(walk.present(request)).containsExactly("validateAndApprove");
        }

        @Test
        void aMatchThatFailsIsTriedAgainAndThenWaitsForAnOperator() {
            var request = walk.filed(Walk.TO_SUPPORT);
            desks.onOpen(() -> {
                throw new IllegalStateException("no work item today");
            });
            for (int tries = 0; tries < 20; tries++) {
                management
                        .createTimerJobQuery()
                        .processInstanceId(instance(request))
                        .list()
                        .forEach(job -> management.moveTimerToExecutableJob(job.getId()));
                management
                        .createJobQuery()
                        .processInstanceId(instance(request))
                        .list()
                        .forEach(job -> assertThatThrownBy(() -> management.executeJob(job.getId())));
            }
            var dead = management
                    .createDeadLetterJobQuery()
                    .processInstanceId(instance(request))
                    .list();
            assertThat(dead).hasSize(1);
            desks.onOpen(() -> {});
            management.moveDeadLetterJobToExecutableJob(dead.getFirst().getId(), 3);
            walk.runJobs();
            assertThat(walk.present(request)).containsExactly("validateAndApprove");
        }

        @Test
        void aStepIsDecidedOnce() {
            var request = walk.waiting(Walk.TO_SUPPORT);
            var task = desks.last(request).task();
            walk.decided(request, Walk.NOWHERE);
            assertThatThrownBy(() -> transactions.executeWithoutResult(now -> process.decided(task)))
                    .isInstanceOf(StepIsOver.class);
        }

        @Test
        void endingFromOutsideLeavesNothingBehind() {
            var request = walk.waiting(Walk.TO_SUPPORT);
            var unmatched = walk.filed(Walk.TO_SUPPORT);
            walk.end(request);
            walk.end(unmatched);
            walk.end(unmatched);
            walk.runJobs();
            assertThat(List.of(request, unmatched)).noneMatch(process::isLive);
            assertThat(desks.closed).contains(desks.last(request).task());
            assertThat(desks.matched).doesNotContain(unmatched);
        }

        @Test
        void theEngineKeepsNoVariableAndNoObject() {
            var before = kept();
            walk.waiting(Walk.TO_SUPPORT);
            walk.decided(walk.waiting(Walk.TO_LOCAL_ADMIN), Walk.NOWHERE);
            assertThat(kept()).isEqualTo(before);
        }

        private List<Integer> kept() {
            return Stream.of(
                            "act_ru_variable",
                            "act_hi_procinst",
                            "act_hi_varinst",
                            "act_hi_detail",
                            "act_ru_actinst",
                            "act_ru_identitylink",
                            "act_ge_bytearray where deployment_id_ is null")
                    .map(table -> jdbc.queryForList("select 1 from " + table).size())
                    .toList();
        }

        @Test
        void anotherStartDeploysNothingNew() {
            files.afterSingletonsInstantiated();
            assertThat(repository
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(EngineCaseProcess.PROCESS)
                            .count())
                    .isEqualTo(1);
        }

        @Test
        void thePictureOfAnEndedRequestHasNoPresentStep() {
            var request = walk.waiting(Walk.TO_SUPPORT);
            walk.decided(request, Walk.NOWHERE);
            assertThat(process.pictures(request, Map.of()).getFirst().presentSteps())
                    .isEmpty();
            assertThat(process.pictures(request, Map.of()).getFirst().bpmn()).contains("BPMNDiagram");
        }

        @Test
        void theClockOfAStepIsWoundAgainWheneverItRings() {
            desks.lookAt(TOMORROW);
            var request = walk.waiting(Walk.TO_SUPPORT);
            desks.lookAt(NEXT_WEEK);
            walk.ring(request);
            assertThat(desks.looked).containsOnlyOnce(request);
            assertThat(walk.clocks(request))
                    .singleElement()
                    .extracting(Job::getDuedate)
                    .satisfies(ringsAt(NEXT_WEEK));
            assertThat(walk.present(request)).containsExactly("validateAndApprove");
        }

        @Test
        void whatIsDueMayEndTheStepAndTheRequest() {
            for (var route : List.of(Walk.TO_SUPPORT, Walk.TO_ACCOUNT_TEAM, Walk.TO_SYSADMINS)) {
                var request = walk.waiting(route);
                desks.onLook(item -> walk.decided(request, Walk.NOWHERE));
                walk.ring(request);
                assertThat(process.isLive(request)).isFalse();
                assertThat(desks.closed).containsOnlyOnce(desks.last(request).task());
            }
        }

        @Test
        void whatIsDueMayRouteTheRequestAnew() {
            var request = walk.waiting(Walk.TO_ACCOUNT_TEAM);
            desks.onLook(item -> walk.decided(request, Walk.TO_SUPPORT));
            walk.ring(request);
            assertThat(walk.present(request)).containsExactly("validateAndApprove");
            assertThat(walk.clocks(request)).hasSize(1);
        }

        @Test
        void aClockCanBeMadeToRingSoonerButNotLater() {
            desks.lookAt(NEXT_WEEK);
            var request = walk.waiting(Walk.TO_ACCOUNT_TEAM);
            lookBy(request, TOMORROW);
            assertThat(walk.clocks(request))
                    .singleElement()
                    .extracting(Job::getDuedate)
                    .satisfies(ringsAt(TOMORROW));
            lookBy(request, NEXT_WEEK);
            assertThat(walk.clocks(request))
                    .singleElement()
                    .extracting(Job::getDuedate)
                    .satisfies(ringsAt(TOMORROW));
        }

        private void lookBy(RequestId request, Instant moment) {
            transactions.executeWithoutResult(
                    now -> process.lookBy(desks.last(request).task(), moment));
        }

        /** Never a fraction too early. */
        private static Consumer<Date> ringsAt(Instant moment) {
            return due -> assertThat(due.toInstant()).isBetween(moment, moment.plusMillis(1));
        }

        @Test
        void noClockIsLeftBehind() {
            var decided = walk.waiting(Walk.TO_LOCAL_ADMIN);
            var withdrawn = walk.waiting(Walk.TO_SYSADMINS);
            assertThat(walk.clocks(decided)).hasSize(1);
            walk.decided(decided, Walk.NOWHERE);
            walk.end(withdrawn);
            assertThat(walk.clocks(decided)).isEmpty();
            assertThat(walk.clocks(withdrawn)).isEmpty();
        }

        /** A bare engine with its default settings needs 116 for an equal process without a timer. */
        @Test
        void aLifeCycleCostsTheEngineThirtyStatements() {
            walk.decided(walk.waiting(Walk.TO_SUPPORT), Walk.NOWHERE);
            var filed = new ArrayList<RequestId>();
            var start = counter.during(() -> filed.add(walk.filed(Walk.TO_SUPPORT)));
            var request = filed.getFirst();
            var job = management
                    .createJobQuery()
                    .processInstanceId(instance(request))
                    .singleResult()
                    .getId();
            var route = counter.during(() -> management.executeJob(job));
            var decide = counter.during(() -> walk.decided(request, Walk.NOWHERE));
            assertThat(start).hasSizeLessThanOrEqualTo(4);
            assertThat(route).hasSizeLessThanOrEqualTo(8);
            assertThat(decide).hasSizeLessThanOrEqualTo(18);
        }

        private String instance(RequestId request) {
            return runtime.createProcessInstanceQuery()
                    .processInstanceBusinessKey(Long.toString(request.value()))
                    .singleResult()
                    .getId();
        }
    }
}
