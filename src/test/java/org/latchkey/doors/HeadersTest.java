package org.latchkey.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.access.NewPassword;
import org.latchkey.access.OneTimeLinks;
import org.latchkey.access.PasswordDesk;
import org.latchkey.directory.AccountSize;
import org.latchkey.testing.OnDemo;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** What every answer tells the browser to keep to itself. */
@OnDemo
class HeadersTest {

    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)' 'strict-dynamic' 'unsafe-eval';");

    @Autowired
    private ApplicationContext context;

    @Value("http://localhost:${server.port}")
    private String address;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/help-request",
                "/track/x",
                "/set-password/x",
                "/not-me/x",
                "/desk",
                "/latchkey.css"
            })
    void noPageIsFramedOrTellsWhereOneCameFrom(String path) throws Exception {
        var headers = get(path).headers();

        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void scriptsRunOnlyWithTheNonceOfTheirAnswer() throws Exception {
        var first = get("/sign-in");
        var second = get("/sign-in");

        assertThat(nonceOf(first)).isNotEqualTo(nonceOf(second));
        assertThat(first.body().split("<script")).hasSizeGreaterThan(2);
        assertThat(Pattern.compile("<script(?![^>]*nonce=)")
                        .matcher(first.body())
                        .find())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/track/x", "/set-password/x", "/not-me/x"})
    void secretLinksAreNeitherIndexedNorKept(String path) throws Exception {
        var headers = get(path).headers();

        assertThat(headers.firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout", "/h2-console", "/actuator", "/no-such-page", "/desk/%2e%2e/x"})
    void whatNobodyOpenedIsClosed(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(302, 400);
    }

    @Test
    void formLoginOfTheFrameworkIsNoWayIn() throws Exception {
        var form = HttpRequest.BodyPublishers.ofString("username=ana&password=seven+paper+lanterns");
        var answer = send(HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form));

        assertThat(answer.statusCode()).isIn(302, 403);
        assertThat(answer.headers().firstValue("Location").orElse("/sign-in")).endsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/forgot-password", "/desk", "/articles", "/api/v1/openapi"})
    void aForgedHostIsNeverRepeated(String path) throws Exception {
        var to = URI.create(address);
        try (var socket = new Socket(to.getHost(), to.getPort());
                var out = socket.getOutputStream()) {
            out.write(("GET " + path + " HTTP/1.1\r\nHost: thief.example\r\nX-Forwarded-Host: thief.example\r\n"
                            + "Forwarded: host=thief.example\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("thief.example");
        }
    }

    @Test
    void aMailScannerThatOpensALinkUsesNothingUp() throws Exception {
        var town = new Town(context);
        var link = town.ask(OneTimeLinks.class)
                .forNewPassword(town.user(town.account(AccountSize.SMALL)).id());
        var opened = HttpRequest.newBuilder(URI.create(address + "/set-password/" + link.reveal()));

        send(opened.copy().HEAD());
        send(opened.copy().GET());
        send(opened.copy().POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(town.ask(PasswordDesk.class).choose(link, new NewPassword("nine wooden umbrellas")))
                .isEqualTo(PasswordDesk.Choice.CHOSEN);
    }

    private static String nonceOf(HttpResponse<String> answer) {
        var policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        var nonce = NONCE.matcher(policy);
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
