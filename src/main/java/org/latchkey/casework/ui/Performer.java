package org.latchkey.casework.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.latchkey.shell.ProofPrompt;
import org.springframework.stereotype.Component;

/** Does acts for a page; where a proof of who they are is due first, it asks for it and does the act again (P11). */
@Component
final class Performer {

    private final ProofPrompt proof;

    Performer(ProofPrompt proof) {
        this.proof = proof;
    }

    void perform(Supplier<Outcome> act, Consumer<Outcome.Done> done, Consumer<Outcome.Refused> refused) {
        switch (Outcome.of(act)) {
            case Outcome.Done result -> done.accept(result);
            case Outcome.Refused result -> refused.accept(result);
            case Outcome.ProofFirst() -> proof.ask(() -> perform(act, done, refused));
        }
    }
}
