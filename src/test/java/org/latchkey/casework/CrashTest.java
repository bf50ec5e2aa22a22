package org.latchkey.casework;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latchkey.access.Locks;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.mail.LetterKind;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestState;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that is killed at any moment loses nothing that it acknowledged (I11–I13). */
class CrashTest {

    private static final int PATIENCE_SECONDS = 300;

    @TempDir
    static Path data;

    private static final List<Acknowledged> acknowledged = new ArrayList<>();
    private static ConfigurableApplicationContext afterwards;

    @BeforeAll
    static void killThreeTimes() throws IOException {
        workUntil(Deed.FILED, 1, "1");
        workUntil(Deed.APPROVED, 4, "2");
        workUntil(Deed.FILED, 9, "3");
        afterwards = BusyDesk.start(data);
    }

    @AfterAll
    static void close() {
        if (afterwards != null) {
            afterwards.close();
        }
    }

    private static void workUntil(Deed last, int times, String round) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyDesk.class.getName(),
                        data.toString(),
                        round)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // The handle leaves open what the process still said.
        var killed = process.toHandle();
        CompletableFuture.runAsync(
                killed::destroyForcibly, CompletableFuture.delayedExecutor(PATIENCE_SECONDS, SECONDS));
        int seen = 0;
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var deed = Acknowledged.in(line);
                deed.ifPresent(acknowledged::add);
                if (deed.filter(done -> done.deed() == last).isPresent() && ++seen == times) {
                    killed.destroyForcibly();
                }
            }
        }
        assertThat(seen).as("rounds before the kill").isGreaterThanOrEqualTo(times);
    }

    @Test
    void everyAcknowledgedFilingIsThereOnce() {
        assertThat(filed()).hasSizeGreaterThan(13).allSatisfy(filing -> {
            assertThat(count("select count(*) from help_request where typed_user_name = ?", filing.user()))
                    .isOne();
            assertThat(request(filing).typed().userName().value()).isEqualTo(filing.user());
        });
    }

    @Test
    void everyAcknowledgedFilingOwesItsReceipt() {
        assertThat(filed())
                .allSatisfy(filing ->
                        assertThat(letters(LetterKind.RECEIPT, filing)).isOne());
    }

    @Test
    void everyAcknowledgedFilingIsUnderWayOrDecided() {
        assertThat(filed())
                .allSatisfy(filing -> assertThat(processes(filing))
                        .isEqualTo(request(filing).state().isOpen() ? 1 : 0));
    }

    @Test
    void everyAcknowledgedApprovalEnabledItsUser() {
        assertThat(approved()).hasSizeGreaterThan(11).allSatisfy(approval -> {
            assertThat(request(approval).state()).isEqualTo(RequestState.ENABLED);
            assertThat(afterwards.getBean(Locks.class).isEnabled(userOf(approval)))
                    .isTrue();
        });
    }

    @Test
    void everyAcknowledgedApprovalOwesItsLetter() {
        assertThat(approved())
                .allSatisfy(approval ->
                        assertThat(letters(LetterKind.ENABLED, approval)).isOne());
    }

    private static List<Acknowledged> filed() {
        return acknowledged.stream().filter(one -> one.deed() == Deed.FILED).toList();
    }

    private static List<Acknowledged> approved() {
        return acknowledged.stream().filter(one -> one.deed() == Deed.APPROVED).toList();
    }

    private static HelpRequest request(Acknowledged one) {
        return afterwards
                .getBean(HelpRequests.class)
                .find(new RequestNumber(one.request()))
                .orElseThrow();
    }

    private static UserId userOf(Acknowledged one) {
        return requireNonNull(request(one).user());
    }

    private static long processes(Acknowledged one) {
        return afterwards
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Long.toString(request(one).id().value()))
                .count();
    }

    private static long letters(LetterKind kind, Acknowledged one) {
        return count(
                "select count(*) from letter where kind = ? and state = 'OWED' and request_number = ?",
                kind.name(),
                one.request());
    }

    private static long count(String sql, Object... parameters) {
        return afterwards
                .getBean(JdbcClient.class)
                .sql(sql)
                .params(parameters)
                .query(Long.class)
                .single();
    }
}
