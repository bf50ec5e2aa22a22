package org.latchkey.upkeep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.testing.Town;
import org.latchkey.testing.TownClock;
import org.latchkey.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What is on file about oneself, and the way to another address (P38). */
@ViewPackages(classes = MyAddressView.class)
class MyAddressViewTest extends ViewTest {

    @Autowired
    private TownClock clock;

    private User user;

    @BeforeEach
    void enter() {
        user = town.user(town.account(AccountSize.SMALL));
        signIn(user);
        navigate(MyAddressView.class);
    }

    @AfterEach
    void putRight() {
        clock.putRight();
    }

    @Test
    void theAddressOnFileIsShown() {
        assertThat(words()).contains(user.email().value(), user.name().value());
    }

    @Test
    void whatIsNoAddressIsToldAtTheFieldAndStays() {
        ask("somebody at home");

        assertThat(errorAt(address())).startsWith("Enter an e-mail address");
        assertThat(address().getValue()).isEqualTo("somebody at home");
    }

    @Test
    void thePresentAddressIsToldAtTheField() {
        ask(" " + user.email().value() + " ");

        assertThat(errorAt(address())).isEqualTo("This is the address on file.");
    }

    @Test
    void anotherAddressWaitsAndCanBeTakenBack() {
        ask("another@latchkey.example");
        assertThat(words()).contains("Is to become", "another@latchkey.example", "Not confirmed yet.");
        assertThat(address().getValue()).isEmpty();

        test(field(Button.class, "withdraw-address")).click();
        assertThat(told()).contains("Taken back.");
        assertThat(words()).doesNotContain("another@latchkey.example");
    }

    @Test
    void aSecondOneWithinAMinuteIsRefusedAndStaysTyped() {
        ask("another@latchkey.example");
        ask("yet.another@latchkey.example");

        assertThat(told()).contains("Please wait a minute.");
        assertThat(address().getValue()).isEqualTo("yet.another@latchkey.example");
    }

    @Test
    void whoeverWasHereTooLongTypesTheirPasswordFirst() {
        clock.advance(Duration.ofMinutes(16));
        ask("another@latchkey.example");
        assertThat(words()).doesNotContain("Is to become");

        test(find(PasswordField.class).single()).setValue(Town.PASSWORD);
        test(field(Button.class, "confirm-proof")).click();
        assertThat(words()).contains("Is to become", "another@latchkey.example");
    }

    private void ask(String typed) {
        test(address()).setValue(typed);
        test(field(Button.class, "ask-for-address")).click();
    }

    private TextField address() {
        return field(TextField.class, "address");
    }
}
