package org.latchkey.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.testing.Phones;
import org.latchkey.testing.TownClock;
import org.latchkey.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Where staff keep their second factors (P37). */
@ViewPackages(classes = SecurityView.class)
class SecurityViewTest extends ViewTest {

    @Autowired
    private TownClock clock;

    private User agent;

    @BeforeEach
    void enter() {
        agent = town.staff(Role.SUPPORT);
        signIn(agent);
        navigate(SecurityView.class);
    }

    @AfterEach
    void putRight() {
        clock.putRight();
    }

    @Test
    void whatOneHasIsListedWithWhatIsLeftOfTheRecoveryCodes() {
        assertThat(words()).contains("Phone", "App that shows codes", "10 are left.");
    }

    @Test
    void aWrongFirstCodeIsToldAtItsFieldAndTheNameStays() {
        click("add-app");
        type("factor-name", "Tablet");
        type("code", "000000");
        click("save-app");

        assertThat(errorAt(field(TextField.class, "code"))).startsWith("This is not what the app should show now.");
        assertThat(field(TextField.class, "factor-name").getValue()).isEqualTo("Tablet");
    }

    @Test
    void aRightFirstCodeAddsTheApp() {
        click("add-app");
        var secret = find(Code.class).withId("secret").single().getText();
        type("factor-name", "Tablet");
        type("code", Phones.show(secret, clock.instant()));
        click("save-app");

        assertThat(words()).contains("Tablet");
        assertThat(told()).contains("It is set up.");
    }

    @Test
    void anAppWithoutANameOrACodeIsToldAtBothFields() {
        click("add-app");
        type("factor-name", "");
        click("save-app");

        assertThat(errorAt(field(TextField.class, "factor-name"))).startsWith("Please give it a name");
        assertThat(errorAt(field(TextField.class, "code"))).isNotEmpty();
    }

    @Test
    void whoeverWasHereTooLongProvesAgainWhoTheyAreAndThenGoesOn() {
        clock.advance(Duration.ofMinutes(16));
        click("add-app");
        assertThat(find(AppSetUp.class).exists()).isFalse();

        type("code", town.code(agent));
        click("confirm-proof");
        assertThat(find(AppSetUp.class).exists()).isTrue();
    }

    @Test
    void theLastOneStays() {
        test(find(Button.class).withText("Remove").single()).click();

        assertThat(told()).contains("This is your last one.");
        assertThat(words()).contains("Phone");
    }

    @Test
    void anEmptyNameIsToldAtTheField() {
        test(find(Button.class).withText("Rename").single()).click();
        type("new-name", " ");
        click("save-name");
        assertThat(errorAt(field(TextField.class, "new-name"))).startsWith("Please give it a name");

        type("new-name", "Work phone");
        click("save-name");
        assertThat(words()).contains("Work phone");
    }

    @Test
    void newRecoveryCodesAreShownThisOnce() {
        click("renew-codes");
        assertThat(find(RecoveryCodeList.class).single().getElement().getTextRecursively())
                .contains("We show them this once");

        click("kept");
        assertThat(find(RecoveryCodeList.class).exists()).isFalse();
    }

    private void click(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void type(String id, String text) {
        test(field(TextField.class, id)).setValue(text);
    }
}
