package org.latchkey.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.Optional;
import org.latchkey.access.AppSecret;
import org.latchkey.access.PasskeyQuestion;
import org.latchkey.access.PasswordProven;
import org.latchkey.access.SecondStep;
import org.latchkey.access.SetUpAnswer;
import org.latchkey.access.SignInAnswer;

/** Where staff set up their first second factor, before they get at anything else (P37). */
final class SetUpStep extends Div implements PasskeySetUp.Desk {

    private final Button submit = new Button(getTranslation("access.setUp.submit"), clicked -> setUp());
    private final AppSetUp app;
    private final PasskeySetUp passkey = new PasskeySetUp(this);
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
        add(new H1(getTranslation("access.setUp.title")), new Paragraph(getTranslation("access.setUp.why")), choice());
        if (second.maySkip()) {
            add(new SkipButton(this::skip));
        }
        add(new StartOver(next));
    }

    private TabSheet choice() {
        var choice = new TabSheet();
        var byApp = new Div(app, submit);
        byApp.addClassName("fields");
        choice.add(getTranslation("access.setUp.byApp"), byApp);
        choice.add(getTranslation("access.setUp.byPasskey"), passkey);
        return choice;
    }

    @Override
    public Optional<PasskeyQuestion> ask() {
        return Optional.of(second.newPasskey(password));
    }

    @Override
    public void take(PasskeySetUp.Made made) {
        go(second.setUp(password, made.question(), made.name(), made.answer()));
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
            case SetUpAnswer.Wrong wrong -> tryAgain();
            case SetUpAnswer.Over over -> next.startOver();
        }
    }

    private void tryAgain() {
        app.wrongCode();
        passkey.wrong();
    }

    private void skip() {
        if (second.skip(password) instanceof SignInAnswer.In(var person)) {
            next.enter(person);
        } else {
            next.startOver();
        }
    }
}
