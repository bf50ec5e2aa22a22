package org.latchkey.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.latchkey.bench.Entrance.Refusal;
import org.latchkey.bench.inside.QueueReader.Filled;
import tools.jackson.databind.json.JsonMapper;

/** B3, second half: whether agents can still work while many clients try wrong passwords as fast as they can. */
final class Flood {

    private static final int CLIENTS = 64;
    private static final int WAITING = 1_000;

    /** A flood, not a shower: what a network may try in ten minutes is soon used up. */
    private static final int LEAST_TRIES = 5_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Scale scale;
    private final Report report;

    Flood(Scale scale, Report report) {
        this.scale = scale;
        this.report = report;
    }

    void in(House house) throws IOException, SQLException, InterruptedException, ExecutionException {
        var latchkey = house.queue(WAITING);
        var filled = JSON.treeToValue(latchkey.program().ask("fill " + WAITING), Filled.class);
        var token = latchkey.signIn(filled.agent(), filled.password());
        var entrance = Entrance.of(latchkey, CLIENTS);
        readQueue(latchkey, token, () -> true);
        var idle = readQueue(latchkey, token, () -> true);
        measure(entrance, token, idle);
    }

    private void measure(Entrance entrance, String token, double idle)
            throws IOException, InterruptedException, ExecutionException {
        var hashes = entrance.hashes();
        var over = new AtomicBoolean();
        var tries = new AtomicInteger();
        double flooded;
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var flooding = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> clients.submit(() -> flood(entrance, client, tries, over)))
                    .toList();
            flooded = readQueue(entrance.latchkey(), token, () -> tries.get() >= LEAST_TRIES);
            over.set(true);
            for (Future<?> client : flooding) {
                client.get();
            }
        }
        report.result("B3", "p95 of the queue's first page, flooded / idle", "%.2f".formatted(flooded / idle), "≤ 5");
        report.result(
                "B3",
                "refused before hashing, of %,d tries of %d clients".formatted(tries.get(), CLIENTS),
                "%.1f %%".formatted(100 - 100.0 * (entrance.hashes() - hashes) / tries.get()),
                "≥ 95 %");
    }

    private static void flood(Entrance entrance, int client, AtomicInteger tries, AtomicBoolean over) {
        while (!over.get()) {
            entrance.refused(Refusal.WRONG_PASSWORD, client);
            tries.incrementAndGet();
        }
    }

    private double readQueue(Latchkey latchkey, String token, BooleanSupplier isLongEnough) throws IOException {
        List<Long> times = new ArrayList<>();
        while (times.size() < scale.reads() || !isLongEnough.getAsBoolean()) {
            var begun = System.nanoTime();
            latchkey.rest().get("/work-items?view=awaiting-validation&limit=50", token);
            times.add(System.nanoTime() - begun);
        }
        return SlowMail.percentile95(times);
    }
}
