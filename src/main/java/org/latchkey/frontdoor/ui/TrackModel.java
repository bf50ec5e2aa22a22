package org.latchkey.frontdoor.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.SealedEvidence;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.Question;
import org.latchkey.requests.QuestionDesk;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Tracking;

/** What the holder of a tracking link is shown, and in which of the four steps they stand (P42). */
final class TrackModel {

    /** How a step stands. */
    enum Mark {
        DONE,
        PRESENT,
        PAUSED,
        AHEAD
    }

    /** The four steps, in their order. */
    static final int STEPS = 4;

    private static final Duration MESSAGE_WITHIN = Duration.ofMinutes(15);
    private static final Duration CHECKED_WITHIN = Duration.ofDays(1);
    private static final Duration CLOSED_AFTER = Duration.ofDays(7);

    private final HelpDesk helpDesk;
    private final QuestionDesk questions;
    private final EvidenceDesk evidence;
    private final Clock clock;

    TrackModel(HelpDesk helpDesk, QuestionDesk questions, EvidenceDesk evidence, Clock clock) {
        this.helpDesk = helpDesk;
        this.questions = questions;
        this.evidence = evidence;
        this.clock = clock;
    }

    Optional<Tracking> find(Secret link) {
        return helpDesk.track(link);
    }

    /** The question of the contact form behind a link. */
    Optional<Question> question(Secret link) {
        return questions.follow(link);
    }

    /** One line of the schedule: what happens usually, by when, and whether that time has passed. */
    record Due(String key, Instant by, boolean past) {}

    /** The schedule that everybody is shown on the coarse page: the clock alone decides it. */
    List<Due> schedule(Instant filedAt) {
        return List.of(
                due("message", filedAt.plus(MESSAGE_WITHIN)),
                due("checked", filedAt.plus(CHECKED_WITHIN)),
                due("closed", filedAt.plus(CLOSED_AFTER)));
    }

    private Due due(String key, Instant by) {
        return new Due(key, by, !clock.instant().isBefore(by));
    }

    /** How each of the four steps stands. */
    static List<Mark> marks(RequestState state) {
        return switch (state.step()) {
            case RECEIVED -> List.of(Mark.PRESENT, Mark.AHEAD, Mark.AHEAD, Mark.AHEAD);
            case BEING_CHECKED -> List.of(Mark.DONE, Mark.PRESENT, Mark.AHEAD, Mark.AHEAD);
            case ON_HOLD -> List.of(Mark.DONE, Mark.PAUSED, Mark.AHEAD, Mark.AHEAD);
            case SET_YOUR_NEW_PASSWORD -> List.of(Mark.DONE, Mark.DONE, Mark.DONE, Mark.PRESENT);
            case CLOSED -> state == RequestState.DONE ? List.of(Mark.DONE, Mark.DONE, Mark.DONE, Mark.DONE) : List.of();
        };
    }

    /** What waits to be compared, by kind and time only. */
    Optional<SealedEvidence> sealed(Tracking.Full request) {
        return evidence.sealed(request.id());
    }
}
