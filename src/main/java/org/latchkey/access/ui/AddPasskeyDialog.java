package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.OwnFactors;
import org.latchkey.access.PasskeyQuestion;
import org.latchkey.shell.Notice;

/** Sets up one more passkey. */
final class AddPasskeyDialog extends Dialog implements PasskeySetUp.Desk {

    private final transient OwnFactors own;
    private final SerializableRunnable done;
    private final PasskeySetUp passkey = new PasskeySetUp(this);

    AddPasskeyDialog(OwnFactors own, SerializableRunnable done) {
        this.own = own;
        this.done = done;
        setHeaderTitle(getTranslation("access.factors.addPasskey"));
        add(passkey);
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()));
    }

    @Override
    public Optional<PasskeyQuestion> ask() {
        try {
            return Optional.of(own.newPasskey());
        } catch (ApprovalRefused e) {
            tooLate();
            return Optional.empty();
        }
    }

    @Override
    public void take(PasskeySetUp.Made made) {
        try {
            switch (own.add(made.question(), made.name(), made.answer())) {
                case DONE -> finish();
                case WRONG -> passkey.wrong();
                case TOO_MANY, LAST_ONE, GONE -> Notice.error(getTranslation("access.factors.many"));
            }
        } catch (ApprovalRefused e) {
            tooLate();
        }
    }

    private void tooLate() {
        close();
        Notice.error(getTranslation("access.factors.tooLate"));
    }

    private void finish() {
        close();
        done.run();
    }
}
