package org.latchkey.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.latchkey.bench.inside.World;
import org.latchkey.bench.inside.World.Login;

/** Everybody who signs in, and their tokens; renewed between two windows, as signing in is not what is measured. */
final class Staff {

    private static final Duration FRESH = Duration.ofMinutes(8);

    private final Program program;
    private final Rest rest;
    private final World world;
    private final Map<Login, String> tokens = new ConcurrentHashMap<>();
    private Instant signedIn = Instant.EPOCH;

    Staff(Program program, Rest rest, World world) {
        this.program = program;
        this.rest = rest;
        this.world = world;
    }

    void signIn() {
        if (signedIn.plus(FRESH).isBefore(Instant.now())) {
            signedIn = Instant.now();
            world.agents().forEach(this::signInByPhone);
            world.managers().forEach(this::signInByPhone);
            world.people().stream()
                    .flatMap(person -> Stream.ofNullable(person.admin()))
                    .distinct()
                    .forEach(this::signIn);
        }
    }

    private void signInByPhone(Login login) {
        signIn(
                login,
                Map.of("code", program.ask("phone " + login.user()).get("code").asString()));
    }

    private void signIn(Login login) {
        signIn(login, Map.of());
    }

    private void signIn(Login login, Map<String, String> second) {
        var body = new HashMap<>(second);
        body.putAll(Map.of("accountNumber", login.account(), "userName", login.user(), "password", world.password()));
        try {
            var answer = rest.post("/sign-in", null, body);
            tokens.put(login, answer.get("token").asString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The token of the person whose turn it is. */
    String agent(int number) {
        return token(world.agents().get(number % world.agents().size()));
    }

    String manager(int number) {
        return token(world.managers().get(number % world.managers().size()));
    }

    String token(Login login) {
        return Objects.requireNonNull(tokens.get(login));
    }
}
