package org.latchkey.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.latchkey.bench.inside.World;
import org.latchkey.bench.inside.World.Login;

/** Everybody who signs in, and their tokens; renewed between two windows, as signing in is not what is measured. */
final class Staff {

    private static final Duration FRESH = Duration.ofMinutes(8);

    private final Rest rest;
    private final World world;
    private final Map<Login, String> tokens = new ConcurrentHashMap<>();
    private Instant signedIn = Instant.EPOCH;

    Staff(Rest rest, World world) {
        this.rest = rest;
        this.world = world;
    }

    void signIn() {
        if (signedIn.plus(FRESH).isBefore(Instant.now())) {
            signedIn = Instant.now();
            world.agents().forEach(this::signIn);
            world.managers().forEach(this::signIn);
            world.people().stream()
                    .flatMap(person -> Stream.ofNullable(person.admin()))
                    .distinct()
                    .forEach(this::signIn);
        }
    }

    private void signIn(Login login) {
        try {
            var answer = rest.post(
                    "/sign-in",
                    null,
                    Map.of("accountNumber", login.account(), "userName", login.user(), "password", world.password()));
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
