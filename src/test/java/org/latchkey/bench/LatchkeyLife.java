package org.latchkey.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.latchkey.bench.inside.Kind;
import org.latchkey.bench.inside.World;
import org.latchkey.bench.inside.World.Person;
import org.latchkey.testing.Town;
import tools.jackson.databind.JsonNode;

/** Life cycles over REST: file, find the work item, validate, approve; in the end the user is enabled. */
final class LatchkeyLife implements Player, Loop.Work<LatchkeyLife.Filed> {

    /** A request that waits for its decision. */
    record Filed(Person person, String number) {}

    private static final AtomicInteger CONTACTS = new AtomicInteger();

    private final Program program;
    private final Rest rest;
    private final Staff staff;
    private final Map<Kind, Deque<Person>> people = new EnumMap<>(Kind.class);
    private final Acknowledged acknowledged =
            new Acknowledged(ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
    private final Collection<Long> filingNanos = new ConcurrentLinkedQueue<>();
    private final LongAdder looks = new LongAdder();

    LatchkeyLife(Program program, Rest rest, Staff staff, World world) {
        this.program = program;
        this.rest = rest;
        this.staff = staff;
        world.people()
                .forEach(person -> people.computeIfAbsent(person.kind(), kind -> new ArrayDeque<>())
                        .add(person));
    }

    @Override
    public void before() {
        staff.signIn();
        filingNanos.clear();
    }

    @Override
    public long play(int cycles) {
        return new Loop<>(this).run(cycles);
    }

    /** Locks everybody again. */
    @Override
    public void after() {
        program.ask("lock");
    }

    /** How long each filing of the last window took, in nanoseconds. */
    List<Long> filingNanos() {
        return List.copyOf(filingNanos);
    }

    /** How often somebody looked whether their work item is there yet, so far. */
    long looks() {
        return looks.sum();
    }

    /** What was answered so far. */
    Acknowledged acknowledged() {
        return acknowledged;
    }

    @Override
    public Filed begin(int number) throws IOException {
        var person = next(Kind.ofNumber(number));
        var begun = System.nanoTime();
        var filed = rest.post(
                "/help-requests",
                null,
                Map.of(
                        "accountNumber",
                        person.login().account(),
                        "userName",
                        person.login().user(),
                        "contact",
                        "caller" + CONTACTS.incrementAndGet() + "@elsewhere.example",
                        "message",
                        "Please let me in.",
                        "claimsAdmin",
                        "NOT_SURE",
                        "wish",
                        person.kind() == Kind.ACCOUNT_CASE ? "NOT_SURE" : "INVOICE_OR_CARD"));
        filingNanos.add(System.nanoTime() - begun);
        var given = filed.get("number").asString();
        acknowledged.filed().add(given);
        return new Filed(person, given);
    }

    private synchronized Person next(Kind kind) {
        var waiting = Objects.requireNonNull(people.get(kind));
        var person = waiting.remove();
        waiting.add(person);
        return person;
    }

    @Override
    public void finish(int number, Filed filed) throws IOException {
        switch (filed.person().kind()) {
            case INVOICE -> byInvoice(filed, staff.agent(number));
            case CARD -> byCard(filed, staff.agent(number));
            case LOCAL_ADMIN -> byLocalAdmin(filed);
            case ACCOUNT_CASE -> byAccountTeam(filed, staff.agent(number), staff.manager(number));
        }
    }

    private void byInvoice(Filed filed, String agent) throws IOException {
        var item = find(filed, agent, "awaiting-validation");
        act(item, "claim", agent, Map.of());
        var invoice = Town.INVOICE;
        match(act(
                item,
                "evidence",
                agent,
                Map.of(
                        "kind", "INVOICE",
                        "number", invoice.number(),
                        "total", invoice.total().toPlainString(),
                        "date", invoice.date().toString())));
        approve(filed, item, agent);
    }

    private void byCard(Filed filed, String agent) throws IOException {
        var item = find(filed, agent, "awaiting-validation");
        act(item, "claim", agent, Map.of());
        act(item, "send-code", agent, Map.of());
        var code = program.ask("code " + filed.number()).get("code").asString();
        match(act(
                item,
                "evidence",
                agent,
                Map.of(
                        "kind",
                        "CARD",
                        "lastFour",
                        Town.CARD.lastFour(),
                        "expiry",
                        Town.CARD.expiry().toString(),
                        "code",
                        code)));
        approve(filed, item, agent);
    }

    private void byLocalAdmin(Filed filed) throws IOException {
        var admin = staff.token(Objects.requireNonNull(filed.person().admin()));
        var item = find(filed, admin, "approvals");
        act(item, "vouch", admin, Map.of("statement", "She asked me in person this morning."));
        approve(filed, item, admin);
    }

    private void byAccountTeam(Filed filed, String agent, String manager) throws IOException {
        act(find(filed, agent, "escalated"), "open-account-team-case", agent, Map.of());
        var item = find(filed, manager, "approvals");
        act(
                item,
                "contact",
                manager,
                Map.of(
                        "contact", filed.person().address(),
                        "outcome", "REACHED",
                        "note", "She asked for it herself."));
        approve(filed, item, manager);
    }

    private long find(Filed filed, String token, String view) {
        return Loop.await(() -> findNow(filed, token, view));
    }

    private @Nullable Long findNow(Filed filed, String token, String view) {
        looks.increment();
        try {
            for (var item : rest.get("/work-items?view=" + view, token).get("items")) {
                if (item.get("requestNumber").asString().equals(filed.number())) {
                    return item.get("id").asLong();
                }
            }
            return null;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private JsonNode act(long item, String act, String token, Map<String, ?> body) throws IOException {
        return rest.post("/work-items/" + item + "/" + act, token, body);
    }

    private static void match(JsonNode answer) {
        if (!answer.get("verdict").asString().equals("MATCH")) {
            throw new IllegalStateException("The evidence is right, and was answered by " + answer);
        }
    }

    private void approve(Filed filed, long item, String token) throws IOException {
        var result = act(item, "approve", token, Map.of("comment", "All in order."))
                .get("result")
                .asString();
        if (!result.equals("ENABLED")) {
            throw new IllegalStateException("The approval of " + filed + " came to " + result);
        }
        acknowledged.approved().add(filed.number());
    }
}
