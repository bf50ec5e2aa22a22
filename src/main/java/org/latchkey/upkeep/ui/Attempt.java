package org.latchkey.upkeep.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.shell.Entry;
import org.latchkey.shell.Notice;
import org.latchkey.shell.ProofPrompt;
import org.latchkey.upkeep.UpkeepRefused;
import org.latchkey.upkeep.UpkeepRefused.Why;

/** Does what somebody asked for, after they proved again who they are where it takes that, and tells why it was refused. */
final class Attempt {

    private final Component page;
    private final ProofPrompt proof;

    Attempt(Component page, ProofPrompt proof) {
        this.page = page;
        this.proof = proof;
    }

    /**
     * Tries it.
     *
     * @param blamed the field that a refused value was typed into
     */
    void at(Entry<?> blamed, SerializableRunnable act) {
        try {
            act.run();
        } catch (InvalidValue e) {
            blamed.refuse(e);
            blamed.focus();
        } catch (UpkeepRefused e) {
            refused(e.why(), () -> at(blamed, act));
        }
    }

    /** Tries what nothing was typed for. */
    void now(SerializableRunnable act) {
        try {
            act.run();
        } catch (InvalidValue e) {
            Notice.error(page.getTranslation(e.key(), e.arguments()));
        } catch (UpkeepRefused e) {
            refused(e.why(), () -> now(act));
        }
    }

    private void refused(Why why, SerializableRunnable again) {
        if (why == Why.CONFIRM_YOUR_PASSWORD) {
            proof.ask(again);
        } else {
            Notice.error(page.getTranslation("upkeep.refused." + why));
        }
    }
}
