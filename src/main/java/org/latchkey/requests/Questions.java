package org.latchkey.requests;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.ConversationEntry.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions as the desk that answers them sees them (P50); who may do so, that desk decides. */
@Service
@Transactional
public class Questions {

    private final QuestionRows rows;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    Questions(QuestionRows rows, CurrentActor actor, ApplicationEventPublisher events) {
        this.rows = rows;
        this.actor = actor;
        this.events = events;
    }

    /** Those that wait for the desk, longest first; only what comes after one of them, from the first when null. */
    @Transactional(readOnly = true)
    public List<QuestionLine> waiting(@Nullable QuestionLine after, int limit) {
        return rows.waiting(after, limit);
    }

    /** How many wait for the desk, counting no further than given. */
    @Transactional(readOnly = true)
    public int countWaiting(int most) {
        return rows.countWaiting(most);
    }

    /** The question with this number. */
    @Transactional(readOnly = true)
    public Optional<Question> find(RequestNumber number) {
        return rows.find(number);
    }

    /**
     * Takes a question, so that nobody else answers it meanwhile.
     *
     * @throws TakenByColleague when somebody was faster
     * @throws AnsweredMeanwhile when it went on since it was read
     */
    public void take(Question read) {
        hold(read);
        rows.take(read.number(), me());
        events.publishEvent(new QuestionTaken(read, me()));
    }

    /** Leaves a question to others; nothing happens when it is not one's own. */
    public void giveBack(Question read) {
        var claim = rows.hold(read.number()).orElseThrow().claim();
        if (claim != null && claim.by().equals(me())) {
            rows.giveBack(read.number());
            events.publishEvent(new QuestionTaken(read, null));
        }
    }

    /**
     * Answers a question as it was read.
     *
     * @throws TakenByColleague when somebody else is answering it
     * @throws AnsweredMeanwhile when it went on since
     */
    public void answer(Question read, Message words) {
        hold(read);
        rows.write(read.number(), Kind.REPLY, actor.actor().name(), words.text());
        move(read, QuestionState.ANSWERED);
    }

    /**
     * Closes a question as it was read; nothing can be added any more.
     *
     * @throws TakenByColleague when somebody else is answering it
     * @throws AnsweredMeanwhile when it went on since
     */
    public void close(Question read) {
        hold(read);
        move(read, QuestionState.CLOSED);
    }

    /** Those that wait since before that moment, longest first, and of which nobody heard since the other one. */
    @Transactional(readOnly = true)
    public List<ForgottenQuestion> forgotten(Instant since, Instant told, int limit) {
        return rows.forgotten(since, told, limit);
    }

    /** Notes that somebody hears of it now; false when somebody has since that moment, or it was answered. */
    public boolean tell(ForgottenQuestion question, Instant told) {
        return rows.tell(question.number(), told);
    }

    /** Closes those to which nobody has added anything since before that moment, so many at once. */
    public void closeSince(Instant moment, int limit) {
        for (var state : List.of(QuestionState.OPEN, QuestionState.ANSWERED)) {
            rows.since(state, moment, limit).stream()
                    .flatMap(number -> rows.hold(number).stream())
                    .filter(question ->
                            question.state() == state && !question.since().isAfter(moment))
                    .forEach(question -> move(question, QuestionState.CLOSED));
        }
    }

    private UserId me() {
        return Objects.requireNonNull(actor.actor().user());
    }

    private void hold(Question read) {
        var now = rows.hold(read.number()).orElseThrow();
        if (now.claim() != null && !now.claim().by().equals(me())) {
            throw new TakenByColleague(now.claim());
        }
        if (now.state() == QuestionState.CLOSED
                || now.lines().size() != read.lines().size()) {
            throw new AnsweredMeanwhile();
        }
    }

    private void move(Question read, QuestionState next) {
        rows.move(read.number(), next);
        events.publishEvent(new QuestionMoved(rows.find(read.number()).orElseThrow(), read.state()));
    }
}
