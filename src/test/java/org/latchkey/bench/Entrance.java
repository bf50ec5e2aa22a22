package org.latchkey.bench;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.latchkey.bench.inside.Visitors;
import org.latchkey.bench.inside.World.Login;
import tools.jackson.databind.json.JsonMapper;

/** Where people sign in over REST. */
record Entrance(Latchkey latchkey, Visitors visitors) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WRONG = "not the password of anybody";

    /** Whose sign-in is refused; every answer is the same (I9). */
    enum Refusal {
        WRONG_PASSWORD("wrong password"),
        DISABLED("disabled user"),
        UNKNOWN_USER("unknown user"),
        UNKNOWN_ACCOUNT("unknown account");

        final String what;

        Refusal(String what) {
            this.what = what;
        }
    }

    /** With so many people who can sign in, and some who cannot. */
    static Entrance of(Latchkey latchkey, int people) {
        return new Entrance(latchkey, JSON.treeToValue(latchkey.program().ask("visitors " + people), Visitors.class));
    }

    /** Lets people in so often, and tells how long that took, in nanoseconds. */
    long signIn(int times, int clients) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        Callable<Void> client = () -> {
            for (int number = next.getAndIncrement(); number < times; number = next.getAndIncrement()) {
                post(enabled(number), visitors.password());
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var begun = System.nanoTime();
            for (var done : threads.invokeAll(Collections.nCopies(clients, client))) {
                done.get();
            }
            return System.nanoTime() - begun;
        }
    }

    /** Makes as many hashes without anything around them, in nanoseconds. */
    long bareHashes(int times) {
        return latchkey.program().ask("hash " + times).get("nanos").asLong();
    }

    /** How many hashes were made so far. */
    long hashes() {
        return latchkey.program().ask("hashes").get("made").asLong();
    }

    /** Is refused once, and tells how long that took, in nanoseconds. */
    long refused(Refusal refusal, int person) {
        var someone = enabled(person);
        return switch (refusal) {
            case WRONG_PASSWORD -> refused(someone, WRONG);
            case DISABLED ->
                refused(visitors.disabled().get(person % visitors.disabled().size()), visitors.password());
            case UNKNOWN_USER -> refused(new Login(someone.account(), "nobody" + person), WRONG);
            case UNKNOWN_ACCOUNT -> refused(new Login(visitors.unknownAccount(), someone.user()), WRONG);
        };
    }

    private long refused(Login login, String password) {
        var begun = System.nanoTime();
        try {
            post(login, password);
        } catch (Rest.Refused expected) {
            return System.nanoTime() - begun;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        throw new IllegalStateException(login + " was let in");
    }

    private Login enabled(int number) {
        return visitors.enabled().get(number % visitors.enabled().size());
    }

    private void post(Login login, String password) throws IOException {
        latchkey.rest()
                .post(
                        "/sign-in",
                        null,
                        Map.of("accountNumber", login.account(), "userName", login.user(), "password", password));
    }
}
