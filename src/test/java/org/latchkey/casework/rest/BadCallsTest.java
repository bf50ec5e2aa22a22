package org.latchkey.casework.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.access.LockCause;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.latchkey.testing.Wire;
import org.latchkey.testing.Wire.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Whatever is sent, it is answered by a problem document that says what is wrong, and nothing is changed (I15). */
@OnH2
class BadCallsTest {

    private static final String FILING = """
            {"accountNumber": "%s", "userName": "nora", "contact": "nora@elsewhere.example",
             "message": "Please let me in.", "claimsAdmin": "NO", "wish": "NOT_SURE"}
            """.formatted("2183-0549");

    /** Each call that reads a body, with one that could be meant. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/help-requests", FILING),
            Map.entry("/tracking/x/messages", "{\"message\": \"Hello.\"}"),
            Map.entry("/tracking/x/evidence", "{\"kind\": \"CARD\", \"lastFour\": \"4711\", \"expiry\": \"07/28\"}"),
            Map.entry("/sign-in", "{\"accountNumber\": \"2183-0549\", \"userName\": \"ada\", \"password\": \"x\"}"),
            Map.entry("/sign-in/confirm", "{\"password\": \"x\"}"),
            Map.entry("/help-requests/{number}/notes", "{\"text\": \"Hello.\"}"),
            Map.entry("/help-requests/{number}/replies", "{\"text\": \"Hello.\"}"),
            Map.entry(
                    "/work-items/{id}/evidence",
                    "{\"kind\": \"INVOICE\", \"number\": \"HT-1\", \"total\": 42.5, \"date\": \"2026-11-02\"}"),
            Map.entry(
                    "/work-items/{id}/contact",
                    "{\"contact\": \"+1 555 0100\", \"outcome\": \"REACHED\", \"note\": \"Called.\"}"),
            Map.entry("/work-items/{id}/vouch", "{\"statement\": \"She asked me in person.\"}"),
            Map.entry("/work-items/{id}/approve", "{\"comment\": \"All in order.\"}"),
            Map.entry("/work-items/{id}/decline", "{\"reason\": \"Not known here.\"}"));

    private static final List<String> ACTS = Stream.concat(
                    BODIES.keySet().stream().filter(call -> call.startsWith("/work-items")),
                    Stream.of("claim", "release", "send-code", "sealed-evidence", "cannot-validate")
                            .map("/work-items/{id}/"::concat))
            .sorted()
            .toList();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Wire wire;
    private Account account;
    private String agent;
    private String number;
    private String item;

    @BeforeEach
    void build() {
        town = new Town(context);
        wire = new Wire(context);
        account = town.account(AccountSize.SMALL);
        agent = signedIn(town.staff(Role.SUPPORT));
        var receipt = town.file(town.locked(town.admin(account), LockCause.FAILED_SIGN_INS), Wish.INVOICE_OR_CARD);
        number = receipt.number().value();
        item = wire.get(agent, "/help-requests/" + number)
                .body()
                .path("workItem")
                .path("id")
                .asString();
    }

    private String signedIn(User user) {
        town.choosePassword(user);
        return wire.signIn(user);
    }

    private static Stream<String> badBodies(String good) {
        return Stream.of(
                "",
                "null",
                "[]",
                "17",
                "\"text\"",
                "{",
                "{}",
                good + good,
                good.replaceFirst("\\{", "{\"unknown\": 1, "),
                good.replaceFirst(": (\"[^\"]*\")", ": [$1]"),
                good.replaceFirst(": (\"[^\"]*\")", ": {\"a\": $1}"),
                good.replaceFirst(": (\"[^\"]*\")", ": 17"),
                good.replaceFirst(": (\"[^\"]*\")", ": true"),
                good.replaceFirst(": (\"[^\"]*\")", ": null"),
                good.replaceFirst("(\"\\w+\": \"[^\"]*\")", "$1, $1"),
                "[".repeat(5_000),
                good.replaceFirst(": \"", ": \"" + "a".repeat(1_000_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void whatIsNoSuchBodyIsRefusedAndChangesNothing(String call) {
        var before = everything();

        assertThat(badBodies(BODIES.get(call))).allSatisfy(body -> {
            var answer = wire.post(agent, path(call), body);
            assertThat(answer.status()).isIn(400, 413);
            assertThat(answer.problem()).isIn("malformed-body", "too-large");
        });
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void whatIsNotJsonIsRefused(String call) {
        var answer = wire.send(wire.call(HttpMethod.POST, agent, path(call))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("comment=x"));

        assertThat(answer.problem()).isEqualTo("not-json");
    }

    static Stream<String> calls() {
        return BODIES.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void aForeignAndAMissingItemReadTheSame(String act) {
        var stranger = signedIn(town.admin(town.account(AccountSize.SMALL)));

        var foreign = call(stranger, act.replace("{id}", item));
        var missing = call(stranger, act.replace("{id}", "999999999"));
        var none = call(stranger, act.replace("{id}", "none"));

        assertThat(foreign.problem()).isEqualTo("not-found");
        assertThat(List.of(missing, none)).allMatch(foreign::equals);
    }

    static Stream<String> acts() {
        return ACTS.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/notes", "/replies"})
    void aForeignAndAMissingRequestReadTheSame(String act) {
        var stranger = signedIn(town.admin(town.account(AccountSize.SMALL)));

        var foreign = caseCall(stranger, number, act);

        assertThat(foreign.problem()).isEqualTo("not-found");
        assertThat(Stream.of("LK-111111-1", "none", "1"))
                .allMatch(other -> caseCall(stranger, other, act).equals(foreign));
    }

    private Answer caseCall(String token, String which, String act) {
        var path = "/help-requests/" + which + act;
        return act.isEmpty() ? wire.get(token, path) : wire.post(token, path, "{\"text\": \"Hello.\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "limit, view=mine&limit=0",
        "limit, view=mine&limit=101",
        "limit, view=mine&limit=x",
        "after, view=mine&after=x",
        "view, view=MINE",
        "view, view=",
        "view, limit=1"
    })
    void aParameterThatIsNoneIsNamed(String parameter, String query) {
        var answer = wire.get(agent, "/work-items?" + query);

        assertThat(answer.problem()).isEqualTo("malformed-parameter");
        assertThat(answer.text("parameter")).isEqualTo(parameter);
    }

    @Test
    void aValueThatIsRefusedIsNamedWithTheSentenceOfItsField() {
        var answer = wire.post(null, "/help-requests", FILING.replace("2183-0549", "2183-0548"));

        assertThat(answer.problem()).isEqualTo("invalid-value");
        assertThat(answer.text("field")).isEqualTo("accountNumber");
        assertThat(answer.text("detail")).contains("typing mistake");
    }

    @Test
    void aDecidedItemIsInTheWrongState() {
        wire.post(agent, "/work-items/" + item + "/claim");
        wire.post(agent, "/work-items/" + item + "/decline", "{\"reason\": \"Not known here.\"}");

        assertThat(ACTS).allSatisfy(act -> {
            var answer = call(agent, act.replace("{id}", item));
            assertThat(answer.problem()).isEqualTo("wrong-state");
            assertThat(answer.text("state")).isEqualTo("DECLINED");
        });
    }

    @Test
    void whoWasFasterIsNamed() {
        wire.post(agent, "/work-items/" + item + "/claim");

        var answer = wire.post(signedIn(town.staff(Role.SUPPORT)), "/work-items/" + item + "/claim");

        assertThat(answer.problem()).isEqualTo("taken");
        assertThat(answer.text("claimedBy")).startsWith("Person ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/work-items/1/nothing", "/help-requests/1/2/3"})
    void aCallThatDoesNotExistIsAProblemAndNoPage(String path) {
        assertThat(wire.get(agent, path).problem()).isEqualTo("not-found");
    }

    @Test
    void anotherMethodIsToldWhichOnesThereAre() {
        assertThat(wire.post(agent, "/work-items").problem()).isEqualTo("method-not-allowed");
    }

    @Test
    void whoReadsNoJsonIsRefusedBeforeAnythingIsDone() {
        var before = everything();

        var answer = wire.send(wire.call(HttpMethod.POST, agent, "/work-items/" + item + "/claim")
                .accept(MediaType.TEXT_HTML));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(everything()).isEqualTo(before);
    }

    private Answer call(String token, String path) {
        var act = path.replaceFirst("/work-items/[^/]+", "/work-items/{id}");
        return BODIES.containsKey(act) ? wire.post(token, path, BODIES.get(act)) : wire.post(token, path);
    }

    private String path(String call) {
        return call.replace("{id}", item).replace("{number}", number);
    }

    /** How much there is of whatever a call could change. */
    private List<Integer> everything() {
        return Stream.of(
                        "help_request",
                        "conversation_entry",
                        "filing_key",
                        "work_item where claimed_by is not null",
                        "evidence_try",
                        "sealed_evidence",
                        "validation",
                        "approval",
                        "audit_entry",
                        "letter")
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }
}
