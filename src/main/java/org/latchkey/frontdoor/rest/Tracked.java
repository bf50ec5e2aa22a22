package org.latchkey.frontdoor.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.evidence.EvidenceKind;
import org.latchkey.evidence.SealedEvidence;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.requests.ConversationEntry;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Tracking;

/**
 * What a tracking link shows: only the four steps, never the state that staff see (P42).
 *
 * @param withdrawn through the coarse link only
 * @param step through the full link only, as are since, evidenceAskedFor and sealed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Tracked(
        RequestNumber number,
        Scope scope,
        Instant filedAt,
        @Nullable Boolean withdrawn,
        RequestState.@Nullable Step step,
        @Nullable Instant since,
        @Nullable Boolean evidenceAskedFor,
        @Nullable SealedKind sealed,
        List<Line> conversation) {

    enum Scope {
        COARSE,
        FULL
    }

    record SealedKind(EvidenceKind kind, Instant sealedAt) {}

    record Line(ConversationEntry.Kind kind, String author, String text, Instant writtenAt) {

        static Line of(ConversationEntry entry) {
            return new Line(entry.kind(), entry.author(), entry.text(), entry.writtenAt());
        }
    }

    static Tracked of(Tracking.Coarse request) {
        return new Tracked(
                request.number(),
                Scope.COARSE,
                request.filedAt(),
                request.withdrawn(),
                null,
                null,
                null,
                null,
                lines(request));
    }

    static Tracked of(Tracking.Full request, Optional<SealedEvidence> sealed) {
        return new Tracked(
                request.number(),
                Scope.FULL,
                request.filedAt(),
                null,
                request.state().step(),
                request.since(),
                request.state().asksForEvidence(),
                sealed.map(found -> new SealedKind(found.kind(), found.sealedAt()))
                        .orElse(null),
                lines(request));
    }

    private static List<Line> lines(Tracking request) {
        return request.conversation().stream().map(Line::of).toList();
    }
}
