package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.flowable.common.engine.impl.interceptor.EngineConfigurationConstants;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.job.api.Job;
import org.flowable.job.service.JobServiceConfiguration;
import org.flowable.job.service.impl.asyncexecutor.ExecuteAsyncRunnable;
import org.flowable.job.service.impl.asyncexecutor.JobExecutionObservationProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.access.LockCause;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request the engine could not go on with is seen by sysadmins, and goes on when tried again (I12). */
@OnH2
class FailedJobsTest {

    private static final String NOWHERE = "nowhere";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private ManagementService jobs;

    private Town town;
    private User sysadmin;
    private Receipt receipt;
    private String process;

    @BeforeEach
    void fileWhatTheEngineCannotRead() {
        town = new Town(context);
        sysadmin = town.staff(Role.SYSADMIN);
        receipt = town.fileOnly(
                town.locked(town.admin(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS),
                Wish.INVOICE_OR_CARD);
        process = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key())
                .singleResult()
                .getId();
    }

    private String key() {
        return Long.toString(town.request(receipt).id().value());
    }

    @Test
    void aJobIsShownWithItsRequestAsSoonAsItFails() {
        assertThat(failed()).isEmpty();

        fail(1);

        assertThat(failed()).hasValueSatisfying(shown -> {
            assertThat(shown.step()).isEqualTo("Match the directory");
            assertThat(shown.number()).isEqualTo(receipt.number());
            assertThat(shown.nextTry()).isNotNull();
        });
    }

    @Test
    void itIsTriedForMinutesBeforeItIsGivenUp() {
        fail(19);
        assertThat(failed())
                .hasValueSatisfying(shown -> assertThat(shown.nextTry()).isNotNull());

        fail(1);
        assertThat(failed())
                .hasValueSatisfying(shown -> assertThat(shown.nextTry()).isNull());
        assertThat(town.ask(JobDesk.class).anyGivenUp()).isTrue();
    }

    @Test
    void whatWentWrongIsNamedWithoutAWordOfAnyMessage() {
        fail(20);

        var job = job();
        assertThat(town.as(sysadmin, () -> town.ask(JobDesk.class).trouble(job)))
                .contains("NumberFormatException, HelpRequestTasks.id")
                .noneMatch(line -> line.contains(NOWHERE));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20})
    void theRequestGoesOnWhenTheJobIsRetried(int failures) {
        fail(failures);

        var job = job();
        town.as(sysadmin, () -> town.ask(JobDesk.class).retry(job));
        town.runJobs();

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
        assertThat(failed()).isEmpty();
    }

    @Test
    void theAuditKeepsWhoRetried() {
        fail(20);
        var job = job();
        town.as(sysadmin, () -> town.ask(JobDesk.class).retryAll());

        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'JobRetried' and subject = ?")
                        .param("job " + job)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** Lets the engine try the request's job so often as its executor does, while it cannot read which request it is. */
    private void fail(int times) {
        processes.updateBusinessKey(process, NOWHERE + key());
        for (int time = 0; time < times; time++) {
            jobs.createTimerJobQuery()
                    .processInstanceId(process)
                    .list()
                    .forEach(waiting -> jobs.moveTimerToExecutableJob(waiting.getId()));
            new ExecuteAsyncRunnable(
                            due(), engine(), engine().getJobEntityManager(), null, JobExecutionObservationProvider.NOOP)
                    .run();
        }
        processes.updateBusinessKey(process, key());
    }

    private Job due() {
        return jobs.createJobQuery().processInstanceId(process).singleResult();
    }

    private JobServiceConfiguration engine() {
        return (JobServiceConfiguration) ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getServiceConfigurations()
                .get(EngineConfigurationConstants.KEY_JOB_SERVICE_CONFIG);
    }

    private Optional<FailedJob> failed() {
        return town.as(sysadmin, () -> town.ask(JobDesk.class).failed()).stream()
                .filter(job -> receipt.number().equals(job.number()))
                .findFirst();
    }

    private String job() {
        return failed().orElseThrow().id();
    }
}
