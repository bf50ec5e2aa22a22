package org.latchkey.mail;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Delivers letters one after the other. He takes a letter in one transaction, seals it in a second and hands it over
 * after that, so that no mail server is waited for in a transaction and every link that leaves is one that works.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final Sealing sealing;
    private final Optional<Carrier> carrier;

    Postman(Outbox outbox, Sealing sealing, ObjectProvider<Carrier> carrier) {
        this.outbox = outbox;
        this.sealing = sealing;
        this.carrier = Optional.ofNullable(carrier.getIfAvailable());
    }

    /** Delivers every letter that is due, as long as he is on duty; without a carrier they stay owed. */
    void round(BooleanSupplier onDuty) {
        carrier.ifPresent(by -> {
            while (onDuty.getAsBoolean() && deliverNext(by)) {}
        });
    }

    private boolean deliverNext(Carrier by) {
        var letter = outbox.take();
        letter.ifPresent(owed -> deliver(owed, by));
        return letter.isPresent();
    }

    private void deliver(OwedLetter owed, Carrier by) {
        try {
            switch (sealing.seal(owed.notice())) {
                case Sealing.Sealed(var recipient, var letter) -> {
                    by.carry(owed.messageId(), recipient, letter);
                    outbox.sent(owed);
                }
                case Sealing.Pointless(var why) -> outbox.dropped(owed, why);
            }
        } catch (RuntimeException e) {
            var answer = Redaction.of(String.valueOf(NestedExceptionUtils.getMostSpecificCause(e)));
            LOG.info("Letter {} did not leave: {}", owed.id(), answer);
            outbox.failed(owed, answer);
        }
    }

    /** How letters leave at present. */
    Delivery delivery() {
        return carrier.map(Carrier::delivery).orElse(Delivery.NONE);
    }
}
