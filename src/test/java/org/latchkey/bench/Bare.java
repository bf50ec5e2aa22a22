package org.latchkey.bench;

import java.io.IOException;
import org.latchkey.bench.inside.BareEngine;

/** The bare engine in a process of its own. */
final class Bare implements AutoCloseable {

    /** Start, find, claim, complete. */
    private static final double CALLS = 4;

    private final Program program;

    private Bare(Program program) {
        this.program = program;
    }

    static Bare start(String name, Database database) throws IOException {
        return new Bare(Program.start(name, BareEngine.class, database.forBareEngine()));
    }

    Program program() {
        return program;
    }

    Side side(Server server) {
        return new Played(
                "bare Flowable",
                CALLS,
                program,
                server,
                cycles -> program.ask("play " + cycles).get("nanos").asLong());
    }

    @Override
    public void close() {
        program.close();
    }
}
