package org.latchkey.casework.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import org.latchkey.kernel.Reason;

/** Asks for the reason before a request is declined. */
final class DeclineDialog extends ReasonDialog {

    DeclineDialog(Performer performer, Function<Reason, Outcome> decline, Consumer<Outcome.Done> declined) {
        super("decline", performer, decline, declined);
    }
}
