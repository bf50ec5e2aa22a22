package org.latchkey.requests;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.RequestNumber;
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
     * Answers a question as it was read.
     *
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
     * @throws AnsweredMeanwhile when it went on since
     */
    public void close(Question read) {
        hold(read);
        move(read, QuestionState.CLOSED);
    }

    private void hold(Question read) {
        var now = rows.hold(read.number()).orElseThrow();
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
