package org.latchkey.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.latchkey.access.PasskeyAnswer;
import org.latchkey.access.PasskeyQuestion;
import org.latchkey.access.PasswordProven;
import org.latchkey.access.SecondStep;
import org.latchkey.access.SignInAnswer;
import org.latchkey.access.TypedCode;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.shell.Entry;

/** Asks staff who typed the right password for their second factor (P37). */
final class CodeStep extends Div {

    private final CodeField code = new CodeField("access.code.help");
    private final Entry<TypedCode> theCode = Entry.of(code, TypedCode::new);
    private final Button submit = new Button(getTranslation("access.code.submit"), clicked -> prove());
    private final PasskeyButton passkey = new PasskeyButton(PasskeyButton.Ask.GET, this::ask, this::prove);
    private final transient SecondStep second;
    private final transient PasswordProven password;
    private final SecondStepNext next;

    CodeStep(SecondStep second, PasswordProven password, SecondStepNext next) {
        this.second = second;
        this.password = password;
        this.next = next;
        addClassName("fields");
        code.addKeyPressListener(Key.ENTER, pressed -> prove());
        submit.setId("prove");
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        add(new H1(getTranslation("access.code.title")), new Paragraph(getTranslation("access.code.why")));
        if (second.hasPasskey(password)) {
            add(new PasskeyFirst(passkey, code, submit));
        }
        add(code, submit);
        if (second.maySkip()) {
            add(new SkipButton(() -> go(second.skip(password))));
        }
        add(new StartOver(next), new Paragraph(getTranslation("access.code.lost")));
    }

    private void prove() {
        try {
            if (Entry.allRight(theCode)) {
                go(second.prove(password, theCode.value()));
            }
        } finally {
            submit.setEnabled(true);
        }
    }

    private Optional<PasskeyQuestion> ask() {
        return Optional.of(second.askPasskey(password));
    }

    private void prove(PasskeyQuestion question, PasskeyAnswer answer) {
        go(second.prove(password, question, answer));
    }

    private void go(SignInAnswer answer) {
        switch (answer) {
            case SignInAnswer.In(var person) -> next.enter(person);
            case SignInAnswer.FactorDue still -> tryAgain();
            case SignInAnswer.SetUpDue anew -> next.startOver();
            case SignInAnswer.Refused refused -> next.startOver();
        }
    }

    private void tryAgain() {
        passkey.wrong();
        code.clear();
        theCode.refuse(new InvalidValue("access.code.wrong"));
        code.focus();
    }
}
