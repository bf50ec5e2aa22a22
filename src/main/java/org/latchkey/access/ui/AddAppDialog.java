package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import org.latchkey.access.AppSecret;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.OwnFactors;
import org.latchkey.shell.Notice;

/** Sets up one more app. */
final class AddAppDialog extends Dialog {

    private final transient OwnFactors own;
    private final transient AppSecret secret;
    private final AppSetUp app;
    private final SerializableRunnable done;

    AddAppDialog(OwnFactors own, AppSecret secret, SerializableRunnable done) {
        this.own = own;
        this.secret = secret;
        this.done = done;
        this.app = new AppSetUp(secret, own.address(secret));
        setHeaderTitle(getTranslation("access.factors.addApp"));
        var save = new Button(getTranslation("access.setUp.submit"), clicked -> save());
        save.setId("save-app");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        app.onEnter(this::save);
        getFooter().add(new Button(getTranslation("shell.cancel"), clicked -> close()), save);
        add(app);
    }

    private void save() {
        if (!app.isComplete()) {
            return;
        }
        try {
            switch (own.add(secret, app.factorName(), app.code())) {
                case DONE -> finish();
                case WRONG -> app.wrongCode();
                case TOO_MANY, LAST_ONE, GONE -> Notice.error(getTranslation("access.factors.many"));
            }
        } catch (ApprovalRefused e) {
            close();
            Notice.error(getTranslation("access.factors.tooLate"));
        }
    }

    private void finish() {
        close();
        done.run();
    }
}
