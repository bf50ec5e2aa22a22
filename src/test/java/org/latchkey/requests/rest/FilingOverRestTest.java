package org.latchkey.requests.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.testing.Wire;
import org.latchkey.testing.Wire.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** One key files one request, however often and however fast it comes (I11). */
abstract class FilingOverRestTest {

    private static final int AT_ONCE = 8;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private final String userName = "u" + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();
    private Wire wire;

    @BeforeEach
    void build() {
        wire = new Wire(context);
    }

    @Test
    void aRepeatedFilingAnswersWithTheSameNumberAndFilesNothing() {
        var first = file(key, "Please let me in.");
        var second = file(key, "Please let me in.");

        assertThat(second.status()).isEqualTo(202);
        assertThat(second.text("number")).isEqualTo(first.text("number"));
        assertThat(filed()).isEqualTo(1);
    }

    @Test
    void bothLinksLeadToTheRequest() {
        var first = file(key, "Please let me in.");
        var second = file(key, "Please let me in.");

        assertThat(Stream.of(first, second).map(this::tracked))
                .allSatisfy(shown -> assertThat(shown.text("number")).isEqualTo(first.text("number")));
    }

    @Test
    void aKeyDoesNotFileAnotherBody() {
        file(key, "Please let me in.");

        assertThat(file(key, "Please let me in, at last.").problem()).isEqualTo("key-reused");
        assertThat(filed()).isEqualTo(1);
    }

    @Test
    void aKeyThatCouldBeAnybodysIsRefused() {
        assertThat(file("1", "Please let me in.").problem()).isEqualTo("invalid-value");
        assertThat(filed()).isZero();
    }

    @Test
    void ofManyAtOnceOneFiles() throws Exception {
        try (var clients = Executors.newFixedThreadPool(AT_ONCE)) {
            Callable<Answer> call = () -> file(key, "Please let me in.");
            var numbers = clients
                    .invokeAll(Stream.generate(() -> call).limit(AT_ONCE).toList())
                    .stream()
                    .map(answer -> answer.resultNow().text("number"))
                    .distinct();

            assertThat(numbers).singleElement().asString().startsWith("LK-");
        }
        assertThat(filed()).isEqualTo(1);
    }

    private Answer tracked(Answer receipt) {
        return wire.get(null, receipt.text("trackingUrl").replaceFirst(".*/track/", "/tracking/"));
    }

    private Answer file(String chosen, String message) {
        return wire.send(wire.call(HttpMethod.POST, null, "/help-requests")
                .header("Idempotency-Key", chosen)
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"accountNumber": "2183-0549", "userName": "%s", "contact": "nora@elsewhere.example",
                         "message": "%s", "claimsAdmin": "NO", "wish": "NOT_SURE"}
                        """.formatted(userName, message)));
    }

    private int filed() {
        return jdbc.sql("select count(*) from help_request where typed_user_name = ?")
                .param(userName)
                .query(Integer.class)
                .single();
    }
}
