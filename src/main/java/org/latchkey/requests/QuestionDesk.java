package org.latchkey.requests;

import java.util.Optional;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.ConversationEntry.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What anybody may do with the contact form (P50): ask, read the answer behind the link of the receipt, ask further. The
 * answer is read there and nowhere else, since a typed address gets the one receipt and nothing more.
 */
@Service
@Transactional
public class QuestionDesk {

    private final FilingGate gate;
    private final RequestNumbers numbers;
    private final QuestionRows rows;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    QuestionDesk(
            FilingGate gate,
            RequestNumbers numbers,
            QuestionRows rows,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.numbers = numbers;
        this.rows = rows;
        this.actor = actor;
        this.events = events;
    }

    /**
     * Takes a question; the receipt is the same for everybody.
     *
     * @throws org.latchkey.kernel.TooManyTries when too many came from this network, or for this account number (P36)
     */
    public Receipt ask(Asking asking) {
        gate.pass(asking.accountNumber());
        var number = numbers.free();
        rows.add(number, asking, actor.actor().networkAddress());
        events.publishEvent(new QuestionAsked(number, asking.address(), asking.language()));
        return new Receipt(number, rows.link(number));
    }

    /** The question behind a link; empty when the link is not one of ours. */
    @Transactional(readOnly = true)
    public Optional<Question> follow(Secret link) {
        return rows.behind(link).flatMap(rows::find);
    }

    /**
     * Asks further; the question waits for the desk again.
     *
     * @throws QuestionEnded when it is closed
     */
    public void write(Secret link, Message message) {
        var question = rows.behind(link).flatMap(rows::hold).orElseThrow();
        if (question.state() == QuestionState.CLOSED) {
            throw new QuestionEnded();
        }
        rows.write(question.number(), Kind.MESSAGE, question.name(), message.text());
        if (question.state() == QuestionState.ANSWERED) {
            rows.move(question.number(), QuestionState.OPEN);
            events.publishEvent(new QuestionMoved(rows.find(question.number()).orElseThrow(), question.state()));
        }
    }

    /** A new link to a question, for its receipt. */
    public Secret link(RequestNumber number) {
        return rows.link(number);
    }
}
