package org.latchkey.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.latchkey.access.PasswordForgotten;
import org.latchkey.directory.AccountSize;
import org.latchkey.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Asking for a link answers everybody alike (P33). */
@ViewPackages(classes = ForgotPasswordView.class)
@RecordApplicationEvents
class ForgotPasswordViewTest extends ViewTest {

    @Autowired
    private ApplicationEvents events;

    @Test
    void answerIsTheSameForKnownAndUnknownUsers() {
        var user = town.user(town.account(AccountSize.SMALL));
        var number = user.account().number().toString();

        assertThat(ask(number, user.name().value())).isEqualTo(ask(number, "nobody"));
        assertThat(events.stream(PasswordForgotten.class)).hasSize(2);
    }

    @Test
    void whatIsNoAccountNumberIsToldAtItsField() {
        ask("12", "anna");

        assertThat(errorAt(field(TextField.class, "account-number"))).contains("eight digits");
        assertThat(events.stream(PasswordForgotten.class)).isEmpty();
    }

    private String ask(String account, String user) {
        navigate(ForgotPasswordView.class);
        test(field(TextField.class, "account-number")).setValue(account);
        test(field(TextField.class, "user-name")).setValue(user);
        test(field(Button.class, "send")).click();
        return words();
    }
}
