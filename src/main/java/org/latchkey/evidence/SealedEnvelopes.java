package org.latchkey.evidence;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import org.latchkey.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What requesters typed, encrypted until it is compared, which is the only time it is opened (P20, P25). */
@Repository
class SealedEnvelopes {

    private record Envelope(EvidenceKind kind, String content) {}

    private final JdbcClient jdbc;
    private final ServerKey key;
    private final Clock clock;

    SealedEnvelopes(JdbcClient jdbc, ServerKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /** Keeps evidence in place of what was typed before. */
    void seal(RequestId request, Evidence evidence) {
        shred(request);
        jdbc.sql("insert into sealed_evidence (request_id, kind, content, sealed_at) values (?, ?, ?, ?)")
                .params(request.value(), evidence.kind().name())
                .params(key.seal(owner(request), write(evidence)), OffsetDateTime.now(clock))
                .update();
    }

    Optional<SealedEvidence> find(RequestId request) {
        return jdbc.sql("select kind, sealed_at from sealed_evidence where request_id = ?")
                .param(request.value())
                .query((row, nr) -> new SealedEvidence(
                        EvidenceKind.valueOf(row.getString("kind")),
                        row.getObject("sealed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Opens what was typed and keeps nothing of it; the request must be held. */
    Evidence take(RequestId request) {
        var envelope = jdbc.sql("select kind, content from sealed_evidence where request_id = ?")
                .param(request.value())
                .query((row, nr) -> new Envelope(EvidenceKind.valueOf(row.getString("kind")), row.getString("content")))
                .optional()
                .orElseThrow(NothingSealed::new);
        shred(request);
        return read(envelope.kind(), key.open(owner(request), envelope.content()));
    }

    void shred(RequestId request) {
        jdbc.sql("delete from sealed_evidence where request_id = ?")
                .param(request.value())
                .update();
    }

    private static String owner(RequestId request) {
        return "request " + request.value();
    }

    private static String write(Evidence evidence) {
        return switch (evidence) {
            case InvoiceEvidence(var number, var total, var date) ->
                number + "\n" + total.toPlainString() + "\n" + date;
            case CardEvidence(var lastFour, var expiry) -> lastFour + "\n" + expiry;
        };
    }

    private static Evidence read(EvidenceKind kind, String content) {
        var fields = content.split("\n");
        return switch (kind) {
            case INVOICE -> new InvoiceEvidence(fields[0], new BigDecimal(fields[1]), LocalDate.parse(fields[2]));
            case CARD -> new CardEvidence(fields[0], YearMonth.parse(fields[1]));
        };
    }
}
