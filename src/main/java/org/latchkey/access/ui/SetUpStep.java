package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.latchkey.access.AppSecret;
import org.latchkey.access.PasswordProven;
import org.latchkey.access.SecondStep;
import org.latchkey.access.SetUpAnswer;
import org.latchkey.access.SignInAnswer;

/** Where staff set up their first second factor, before they get at anything else (P37). */
final class SetUpStep extends Div {

    private final Button submit = new Button(getTranslation("access.setUp.submit"), clicked -> setUp());
    private final AppSetUp app;
    private final transient SecondStep second;
    private final transient PasswordProven password;
    private final transient AppSecret secret;
    private final SecondStepNext next;

    SetUpStep(SecondStep second, PasswordProven password, SecondStepNext next) {
        this.second = second;
        this.password = password;
        this.next = next;
        this.secret = second.newApp();
        this.app = new AppSetUp(secret, second.address(password, secret));
        addClassName("fields");
        app.onEnter(this::setUp);
        submit.setId("set-up");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        add(
                new H1(getTranslation("access.setUp.title")),
                new Paragraph(getTranslation("access.setUp.why")),
                app,
                submit);
        if (second.maySkip()) {
            add(new SkipButton(this::skip));
        }
        add(new StartOver(next));
    }

    private void setUp() {
        try {
            if (app.isComplete()) {
                go(second.setUp(password, secret, app.factorName(), app.code()));
            }
        } finally {
            submit.setEnabled(true);
        }
    }

    private void go(SetUpAnswer answer) {
        switch (answer) {
            case SetUpAnswer.Done done -> {
                removeAll();
                add(
                        new H1(getTranslation("access.recovery.title")),
                        new RecoveryCodeList(done.recoveryCodes(), () -> next.enter(done.person())));
            }
            case SetUpAnswer.WrongCode wrong -> app.wrongCode();
            case SetUpAnswer.Over over -> next.startOver();
        }
    }

    private void skip() {
        if (second.skip(password) instanceof SignInAnswer.In(var person)) {
            next.enter(person);
        } else {
            next.startOver();
        }
    }
}
