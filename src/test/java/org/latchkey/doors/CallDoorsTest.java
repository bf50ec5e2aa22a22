package org.latchkey.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.latchkey.doors.Who.ANYBODY;
import static org.latchkey.doors.Who.APPROVERS;
import static org.latchkey.doors.Who.DESK;
import static org.latchkey.doors.Who.SIGNED_IN;
import static org.latchkey.doors.Who.SYSADMINS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.testing.OnDemo;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every call of the REST interface: who may make it, and that everybody else learns nothing. */
@OnDemo
class CallDoorsTest {

    /** A REST call with a body that could be meant; who is not its business reads that there is nothing. */
    record Call(String method, String path, String body, Who who) {

        Call(String method, String path, Who who) {
            this(method, path, "", who);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final List<Call> CALLS = List.of(
            new Call("POST", "/api/v1/help-requests", ANYBODY),
            new Call("GET", "/api/v1/tracking/{secret}", ANYBODY),
            new Call("POST", "/api/v1/tracking/{secret}/messages", ANYBODY),
            new Call("POST", "/api/v1/tracking/{secret}/evidence", ANYBODY),
            new Call("POST", "/api/v1/tracking/{secret}/withdraw", ANYBODY),
            new Call("POST", "/api/v1/sign-in", ANYBODY),
            new Call("POST", "/api/v1/sign-in/confirm", SIGNED_IN),
            new Call("POST", "/api/v1/sign-out", SIGNED_IN),
            new Call("GET", "/api/v1/work-items", "?view=mine", DESK),
            new Call("GET", "/api/v1/help-requests/{number}", DESK),
            new Call("POST", "/api/v1/help-requests/{number}/notes", "{\"text\": \"Just so.\"}", DESK),
            new Call("POST", "/api/v1/help-requests/{number}/replies", "{\"text\": \"Just so.\"}", DESK),
            new Call("POST", "/api/v1/work-items/{id}/claim", DESK),
            new Call("POST", "/api/v1/work-items/{id}/release", DESK),
            new Call("POST", "/api/v1/work-items/{id}/send-code", DESK),
            new Call(
                    "POST",
                    "/api/v1/work-items/{id}/evidence",
                    "{\"kind\": \"CARD\", \"lastFour\": \"4711\", \"expiry\": \"07/28\"}",
                    DESK),
            new Call("POST", "/api/v1/work-items/{id}/sealed-evidence", DESK),
            new Call("POST", "/api/v1/work-items/{id}/cannot-validate", DESK),
            new Call("POST", "/api/v1/work-items/{id}/approve", "{\"comment\": \"Just so.\"}", DESK),
            new Call("POST", "/api/v1/work-items/{id}/decline", "{\"reason\": \"Just so.\"}", DESK),
            new Call("POST", "/api/v1/work-items/{id}/open-account-team-case", DESK),
            new Call("GET", "/api/v1/work-items/{id}/contacts", SYSADMINS),
            new Call(
                    "POST",
                    "/api/v1/work-items/{id}/contact",
                    "{\"contact\": \"+1 555 0100\", \"outcome\": \"REACHED\", \"note\": \"Just so.\"}",
                    SYSADMINS),
            new Call(
                    "POST", "/api/v1/work-items/{id}/vouch", "{\"statement\": \"She asked me in person.\"}", APPROVERS),
            new Call("POST", "/api/v1/work-items/{id}/not-me", APPROVERS));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private RequestMappingHandlerMapping controllers;

    @Value("${server.port}")
    private int port;

    @Test
    void everyCallIsInTheTable() {
        var mapped = controllers.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.latchkey"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                PageDoorsTest.READINGS.stream().map(reading -> "GET " + reading.path()),
                                CALLS.stream().map(Call::toString))
                        .toList());
    }

    static Stream<Call> calls() {
        return CALLS.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void aCallTellsAVisitorToSignInAndAUserWithoutARoleThatThereIsNothing(Call call) throws Exception {
        var town = new Town(context);
        var user = town.user(town.account(AccountSize.SMALL));
        town.choosePassword(user);

        var toTheVisitor = send(call, null);
        var toTheUser = send(call, tokenOf(user));

        assertThat(toTheVisitor.statusCode() == 401).isEqualTo(call.who() != ANYBODY);
        assertThat(List.of(toTheVisitor, toTheUser))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isLessThan(500));
        if (call.who() != ANYBODY && call.who() != SIGNED_IN) {
            assertThat(toTheUser.statusCode()).isEqualTo(404);
        }
    }

    private HttpResponse<String> send(Call call, @Nullable String token) throws Exception {
        var reading = call.method().equals("GET");
        var path = call.path().replaceAll("\\{\\w+}", "1") + (reading ? call.body() : "");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(call.method(), reading ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private String tokenOf(User user) throws Exception {
        var credentials = "{\"accountNumber\": \"%s\", \"userName\": \"%s\", \"password\": \"%s\"}"
                .formatted(user.account().number(), user.name(), Town.PASSWORD);
        var signedIn = send(new Call("POST", "/api/v1/sign-in", credentials, ANYBODY), null);
        return signedIn.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    }
}
