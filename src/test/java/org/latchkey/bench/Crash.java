package org.latchkey.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** G0: what is lost or doubled when a process is killed under load; no other figure counts without it. */
final class Crash {

    private static final Duration PER_LETTER = Duration.ofMillis(20);
    private static final int APPROVALS_BEFORE_THE_KILL = 20;
    /** More than are filed until then. */
    private static final int PEOPLE = 100;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

    private final Scale scale;
    private final Report report;

    Crash(Scale scale, Report report) {
        this.scale = scale;
        this.report = report;
    }

    void on(Server server) throws Exception {
        report.begin("G0", "killed under load on " + server.name());
        var lostRequests = 0;
        var lostLetters = 0;
        var doubled = 0;
        for (int kill = 0; kill < scale.kills(); kill++) {
            var found = kill(server, "g0_" + kill);
            lostRequests += found.requests();
            lostLetters += found.letters();
            doubled += found.doubled();
        }
        var on = " on " + server.name() + ", kills: " + scale.kills();
        report.result("G0", "acknowledged requests and approvals lost" + on, lostRequests, "0");
        report.result("G0", "letters owed but lost" + on, lostLetters, "0");
        report.result("G0", "letters doubled" + on, doubled, "0");
    }

    private record Found(int requests, int letters, int doubled) {}

    private Found kill(Server server, String name) throws Exception {
        var database = server.fresh(name);
        try (var mail = new MailServer(PER_LETTER)) {
            var told = workUntilKilled(name, server, database, mail);
            report.line(
                    "acknowledged before the kill: %d filings, %d approvals; letters out: %d",
                    told.filed().size(), told.approved().size(), mail.taken().size());
            comeBack(name, server, database, mail);
            try (var connection = database.open()) {
                return look(connection, told, mail.taken());
            }
        }
    }

    private Acknowledged workUntilKilled(String name, Server server, Database database, MailServer mail)
            throws Exception {
        var latchkey = start(name, server, database, mail);
        var life = latchkey.stage(PEOPLE);
        life.before();
        var work = CompletableFuture.runAsync(() -> life.play(Integer.MAX_VALUE / 2));
        Loop.await(() -> life.acknowledged().approved().size() >= APPROVALS_BEFORE_THE_KILL || work.isDone()
                ? Boolean.TRUE
                : null);
        latchkey.program().kill();
        work.exceptionally(killed -> null).join();
        return life.acknowledged();
    }

    private static Latchkey start(String name, Server server, Database database, MailServer mail) throws IOException {
        return Latchkey.start(name + "-" + server.name(), database, mail.settings());
    }

    /** Starts again, and lets every letter leave that can. */
    private void comeBack(String name, Server server, Database database, MailServer mail) throws IOException {
        try (var again = start(name, server, database, mail)) {
            var begun = System.nanoTime();
            long owed;
            do {
                again.program().ask("hurry");
                Loop.pause(Duration.ofMillis(500));
                owed = again.program().ask("owed").get("letters").asLong();
            } while (owed > 0 && System.nanoTime() - begun < LONGEST_WAIT.toNanos());
            report.line("letters still owed: %d", owed);
        }
    }

    private Found look(Connection connection, Acknowledged told, List<MailServer.Taken> taken) throws SQLException {
        var outbox = Outbox.of(connection);
        var seen = new HashSet<String>();
        taken.forEach(letter -> seen.add(letter.messageId()));
        report.line("letters taken twice under one Message-ID: %d", taken.size() - seen.size());
        var states = Outbox.states(connection);
        return new Found(lost(told, states), lostLetters(told, outbox, seen), doubled(outbox, seen));
    }

    private static int lost(Acknowledged told, Map<String, String> states) {
        var filed = told.filed().stream().filter(number -> !states.containsKey(number));
        var approved = told.approved().stream().filter(number -> !"ENABLED".equals(states.get(number)));
        return (int) (filed.count() + approved.count());
    }

    /** A receipt for each filing, and a letter about each enabling: in the outbox, and out when it says so. */
    private static int lostLetters(Acknowledged told, List<Outbox.Letter> outbox, Set<String> seen) {
        var owed = new HashSet<String>();
        outbox.forEach(letter -> owed.add(letter.kind() + " " + letter.request()));
        var missing = told.filed().stream()
                        .filter(number -> !owed.contains("RECEIPT " + number))
                        .count()
                + told.approved().stream()
                        .filter(number -> !owed.contains("ENABLED " + number))
                        .count();
        var gone = outbox.stream()
                .filter(letter -> letter.state().equals("SENT") && !seen.contains(letter.messageId()))
                .count();
        return (int) (missing + gone);
    }

    /** Two rows for one occasion and recipient, or a letter that left and is in no row: each is told. */
    private int doubled(List<Outbox.Letter> outbox, Set<String> seen) {
        var twice = outbox.stream()
                .filter(letter -> !letter.request().isEmpty() && !letter.kind().equals("CODE"))
                .collect(Collectors.groupingBy(
                        letter -> letter.kind() + " " + letter.request() + " " + letter.recipient()))
                .values()
                .stream()
                .filter(letters -> letters.size() > 1)
                .map(letters -> "doubled: " + letters);
        var known = outbox.stream().map(Outbox.Letter::messageId).collect(Collectors.toSet());
        var unknown = seen.stream().filter(id -> !known.contains(id)).map(id -> "left, and in no row: " + id);
        var found = Stream.concat(twice, unknown).toList();
        found.forEach(each -> report.line("%s", each));
        return found.size();
    }
}
