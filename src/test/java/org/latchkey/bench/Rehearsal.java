package org.latchkey.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.latchkey.bench.inside.BareEngine;
import org.latchkey.bench.inside.MeasuredLatchkey;

/**
 * Plays a little on each of the two programs before anything is measured, once for each build. What Java 25 loads, links
 * and learns there, later starts find ready-made, as those of the application do: they are up and warm sooner.
 */
final class Rehearsal {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final int JAVA_THAT_REMEMBERS = 25;
    private static final int PEOPLE = 50;
    private static final int ROUNDS = 2;
    private static final Duration TO_REMEMBER = Duration.ofMinutes(5);

    private Rehearsal() {}

    /** What makes a start find what its rehearsal left. */
    static List<String> options(Class<?> main) {
        return Files.exists(cache(main)) ? List.of("-XX:AOTCache=" + cache(main)) : List.of();
    }

    /** Rehearses where it was not done since the programs were built. */
    static void holdIfMissing(Server server) throws IOException {
        if (Runtime.version().feature() >= JAVA_THAT_REMEMBERS && !Files.exists(cache(MeasuredLatchkey.class))) {
            var begun = System.nanoTime();
            Together.each(List.<Act>of(Rehearsal::ours, Rehearsal::theirs), act -> {
                act.play(server);
                return act;
            });
            var seconds = (System.nanoTime() - begun) / 1_000_000_000;
            System.out.printf("Rehearsed in %d s; what follows starts in half the time.%n", seconds);
        }
    }

    private interface Act {
        void play(Server server) throws Exception;
    }

    private static void ours(Server server) throws Exception {
        var latchkey = Latchkey.rehearse("rehearsal", server.fresh("rehearsal"), remembering(MeasuredLatchkey.class));
        var life = latchkey.stage(PEOPLE);
        for (int round = 0; round < ROUNDS; round++) {
            life.before();
            life.play(PEOPLE);
            life.after();
        }
        latchkey.program().close(TO_REMEMBER);
    }

    private static void theirs(Server server) throws Exception {
        var bare = Program.start(
                "rehearsal-bare",
                remembering(BareEngine.class),
                BareEngine.class,
                server.fresh("rehearsal_bare").forBareEngine());
        bare.ask("play " + PEOPLE * ROUNDS);
        bare.close(TO_REMEMBER);
    }

    private static List<String> remembering(Class<?> main) {
        return List.of("-XX:AOTCacheOutput=" + cache(main));
    }

    private static Path cache(Class<?> main) {
        return FOLDER.resolve(main.getSimpleName() + ".aot");
    }
}
