package org.latchkey.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.HelpRequest;
import org.latchkey.settings.EvidenceSettings;
import org.latchkey.testing.HandClock;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodesTest {

    private final HandClock clock = new HandClock();
    private JdbcClient jdbc;
    private EvidenceWorld world;
    private Codes codes;
    private HelpRequest request;

    @BeforeAll
    void aDatabase() {
        var source = EvidenceWorld.onH2();
        jdbc = JdbcClient.create(source);
        world = new EvidenceWorld(source);
        codes = codes(true);
    }

    private Codes codes(boolean besideInvoice) {
        var key = new ServerKey(Base64.getEncoder().encodeToString(new byte[32]));
        var settings =
                new EvidenceSettings(3, 3, 5, 10, 10, besideInvoice, Duration.ofMinutes(10), 10, Duration.ofHours(1));
        return new Codes(jdbc, key, () -> settings, clock);
    }

    @BeforeEach
    void aRequest() {
        request = aRequest(false);
    }

    private HelpRequest aRequest(boolean proven) {
        var account = world.account();
        return world.request(world.user(account), account, proven);
    }

    @Test
    void aCodeHasSixDigitsAndFitsHoweverItIsSpaced() {
        var code = codes.make(request.id());

        assertThat(code).matches("[0-9]{6}");
        assertThat(codes.fits(request.id(), code)).isTrue();
        assertThat(codes.fits(request.id(), " " + code.substring(0, 3) + " " + code.substring(3)))
                .isTrue();
    }

    @Test
    void nothingElseFits() {
        var code = codes.make(request.id());
        var other = "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);

        assertThat(codes.fits(request.id(), other)).isFalse();
        assertThat(codes.fits(request.id(), "")).isFalse();
        assertThat(codes.fits(request.id(), null)).isFalse();
        assertThat(codes.fits(aRequest(false).id(), code)).isFalse();
    }

    @Test
    void aCodeIsValidForTenMinutes() {
        var code = codes.make(request.id());
        clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(codes.fits(request.id(), code)).isTrue();
        clock.advance(Duration.ofSeconds(1));

        assertThat(codes.fits(request.id(), code)).isFalse();
    }

    @Test
    void onlyTheNewestCodeFits() {
        var old = codes.make(request.id());
        var newest = codes.make(request.id());

        assertThat(codes.fits(request.id(), newest)).isTrue();
        assertThat(old.equals(newest) || !codes.fits(request.id(), old)).isTrue();
    }

    @Test
    void theDatabaseHoldsASaltedHashOnly() {
        var code = codes.make(request.id());

        var row = jdbc.sql("select salt, hash from evidence_code where request_id = ?")
                .param(request.id().value())
                .query()
                .singleRow();
        assertThat(row.get("hash").toString())
                .hasSize(64)
                .isNotEqualTo(Secret.presented(code).hash());
        assertThat(row.get("salt").toString()).hasSize(24);
    }

    @Test
    void aCardAlwaysNeedsACodeUnlessTheRequestIsProven() {
        assertThat(codes(false).areNeeded(request, EvidenceKind.CARD)).isTrue();
        assertThat(codes.areNeeded(aRequest(true), EvidenceKind.CARD)).isFalse();
    }

    @Test
    void anInvoiceNeedsACodeByDefaultUnlessTheRequestIsProven() {
        assertThat(codes.areNeeded(request, EvidenceKind.INVOICE)).isTrue();
        assertThat(codes(false).areNeeded(request, EvidenceKind.INVOICE)).isFalse();
        assertThat(codes.areNeeded(aRequest(true), EvidenceKind.INVOICE)).isFalse();
    }
}
