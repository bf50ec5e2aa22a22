package org.latchkey.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.latchkey.bench.inside.MeasuredLatchkey;
import org.latchkey.bench.inside.World;
import org.latchkey.bench.inside.World.Login;
import tools.jackson.databind.json.JsonMapper;

/** The packaged application in a process of its own, on a free port of loopback. */
final class Latchkey implements AutoCloseable {

    /** File, look, claim, check, approve; an account's case takes more, a colleague's fewer. */
    private static final double CALLS = 5;

    private static final List<String> MANY_FROM_ONE_NETWORK = List.of(
            "--latchkey.throttle.sign-ins-per-network=100000",
            "--latchkey.throttle.sign-ins-per-account=100000",
            "--latchkey.throttle.requests-per-network=100000",
            "--latchkey.throttle.requests-per-account=100000");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Program program;
    private final Rest rest;

    private Latchkey(Program program) {
        this.program = program;
        this.rest = new Rest(program.greeting().get("port").asInt());
    }

    static Latchkey start(String name, Database database, String... more) throws IOException {
        return new Latchkey(Program.start(name, MeasuredLatchkey.class, busy(name, database, more)));
    }

    /** One that slows down whoever tries too much, as it does out of the box. */
    static Latchkey startOnGuard(String name, Database database) throws IOException {
        return new Latchkey(Program.start(name, MeasuredLatchkey.class, settings(name, database, Stream.empty())));
    }

    /** One that is rehearsed with these options for the JVM. */
    static Latchkey rehearse(String name, Database database, List<String> options) throws IOException {
        return new Latchkey(Program.start(name, options, MeasuredLatchkey.class, busy(name, database)));
    }

    private static List<String> busy(String name, Database database, String... more) {
        return settings(name, database, Stream.concat(MANY_FROM_ONE_NETWORK.stream(), Stream.of(more)));
    }

    private static List<String> settings(String name, Database database, Stream<String> more) {
        var settings = new ArrayList<>(database.settings());
        settings.addAll(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--latchkey.data=" + Workshop.file(name + "-data"),
                "--latchkey.node=" + name,
                // By phone a code would be read back beside an invoice too; a card goes with one here.
                "--latchkey.evidence.code-beside-invoice=false"));
        more.forEach(settings::add);
        return settings;
    }

    Program program() {
        return program;
    }

    Rest rest() {
        return rest;
    }

    LatchkeyLife stage(int people) {
        var world = JSON.treeToValue(program.ask("stage " + people), World.class);
        return new LatchkeyLife(program, rest, new Staff(program, rest, world), world);
    }

    /** Signs a member of staff in, with the code of their phone. */
    String signIn(Login staff, String password) throws IOException {
        var code = program.ask("phone " + staff.user()).get("code").asString();
        return rest.post(
                        "/sign-in",
                        null,
                        Map.of(
                                "accountNumber",
                                staff.account(),
                                "userName",
                                staff.user(),
                                "password",
                                password,
                                "code",
                                code))
                .get("token")
                .asString();
    }

    Side side(Server server, LatchkeyLife life) {
        return new Played("Latchkey over REST", CALLS, program, server, life);
    }

    @Override
    public void close() {
        program.close();
    }
}
