package org.latchkey.host;

import org.latchkey.host.Errand.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Brings each order to the errand of its word, and whatever happens an answer back. */
@Component
class Porter {

    private static final Logger LOG = LoggerFactory.getLogger(Porter.class);

    private final ObjectProvider<Errand> errands;

    Porter(ObjectProvider<Errand> errands) {
        this.errands = errands;
    }

    void carryOut(TakenOrder order) {
        order.answer(outcomeOf(order));
    }

    private Outcome outcomeOf(TakenOrder order) {
        try {
            return carryOut(order.word(), order);
        } catch (TrayClosed unusable) {
            order.say(unusable.inWords());
            return Outcome.REFUSED;
        } catch (RuntimeException failed) {
            LOG.error("The order {} failed", order, failed);
            order.say("That failed on our side; the application’s log says why.");
            return Outcome.REFUSED;
        }
    }

    private Outcome carryOut(String word, TakenOrder order) {
        var errand =
                errands.stream().filter(offered -> offered.word().equals(word)).findFirst();
        if (errand.isEmpty()) {
            order.say("Latchkey knows no such order.");
            return Outcome.REFUSED;
        }
        LOG.info("Asked on the server itself: {}", word);
        return errand.get().carryOut(order.read(), order);
    }

    /** Answers an order that was being carried out when the application ended. */
    void tellInterrupted(TakenOrder order) {
        order.say("Latchkey ended before this was finished. Please look whether it was done, and ask again if not.");
        order.answer(Outcome.REFUSED);
    }
}
