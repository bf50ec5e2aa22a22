package org.latchkey.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.RequestId;
import org.latchkey.settings.EvidenceSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The codes sent to addresses on file: six digits, the newest only, for one match (P26, I10). */
@Repository
class Codes {

    private static final int CODES = 1_000_000;
    private static final int SALT_BYTES = 16;

    private record Kept(String salt, String hash) {}

    private final JdbcClient jdbc;
    private final ServerKey key;
    private final Supplier<EvidenceSettings> settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Codes(JdbcClient jdbc, ServerKey key, Supplier<EvidenceSettings> settings, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether a code belongs beside evidence of that kind. */
    boolean areNeeded(HelpRequest request, EvidenceKind kind) {
        return !request.proven() && (kind == EvidenceKind.CARD || settings.get().codeBesideInvoice());
    }

    String make(RequestId request) {
        var code = "%06d".formatted(random.nextInt(CODES));
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var kept = keep(request, Base64.getEncoder().encodeToString(salt), code);
        forget(request);
        jdbc.sql("insert into evidence_code (request_id, salt, hash, expires_at) values (?, ?, ?, ?)")
                .params(
                        request.value(),
                        kept.salt(),
                        kept.hash(),
                        OffsetDateTime.now(clock).plus(settings.get().codeValid()))
                .update();
        return code;
    }

    /** Whether this is the code; it stays one until it has helped to a match. */
    boolean fits(RequestId request, @Nullable String typed) {
        var code = typed == null ? "" : typed.replaceAll("\\s", "");
        return find(request)
                .filter(kept -> areEqual(kept, keep(request, kept.salt(), code)))
                .isPresent();
    }

    private Optional<Kept> find(RequestId request) {
        return jdbc.sql("select salt, hash from evidence_code where request_id = ? and expires_at > ?")
                .params(request.value(), OffsetDateTime.now(clock))
                .query((row, nr) -> new Kept(row.getString("salt"), row.getString("hash")))
                .optional();
    }

    private Kept keep(RequestId request, String salt, String code) {
        return new Kept(salt, key.hash(request.value() + " " + salt + " " + code));
    }

    private static boolean areEqual(Kept one, Kept other) {
        return MessageDigest.isEqual(one.hash().getBytes(UTF_8), other.hash().getBytes(UTF_8));
    }

    void forget(RequestId request) {
        jdbc.sql("delete from evidence_code where request_id = ?")
                .param(request.value())
                .update();
    }
}
