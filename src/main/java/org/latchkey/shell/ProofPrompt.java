package org.latchkey.shell;

import com.vaadin.flow.function.SerializableRunnable;

/**
 * Asks the person at the screen to prove again who they are, before something that takes it (P11, P37). The module that
 * signs people in knows what it asks whom for.
 */
public interface ProofPrompt {

    /** @param next what happens once the proof was right; nothing does until then */
    void ask(SerializableRunnable next);
}
