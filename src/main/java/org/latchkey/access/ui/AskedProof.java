package org.latchkey.access.ui;

import com.vaadin.flow.function.SerializableRunnable;
import org.latchkey.access.SecondStep;
import org.latchkey.access.SignInDesk;
import org.latchkey.shell.ProofPrompt;
import org.springframework.stereotype.Component;

/** Opens the dialog in which the person at the screen proves again who they are. */
@Component
final class AskedProof implements ProofPrompt {

    private final SignInDesk desk;
    private final SecondStep second;

    AskedProof(SignInDesk desk, SecondStep second) {
        this.desk = desk;
        this.second = second;
    }

    @Override
    public void ask(SerializableRunnable next) {
        new ProofDialog(desk, second, next).open();
    }
}
