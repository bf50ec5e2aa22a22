package org.latchkey.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.latchkey.access.FactorName;
import org.latchkey.access.OwnFactors;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.settings.DeskSettings;
import org.latchkey.shell.ProofPrompt;
import org.latchkey.testing.Passkey;
import org.latchkey.testing.Town;
import org.latchkey.testing.ViewTest;

/** Whoever decides proves again who they are: customers by their password, staff by their second factor (P11, P37). */
@ViewPackages(classes = SessionsView.class)
class ProofDialogTest extends ViewTest {

    private static final String WRONG = "not my password at all";

    private int wentOn;

    @Test
    void aCustomerIsAskedForTheirOwnPassword() {
        ask(customer());

        assertThat(dialog().getHeaderTitle()).isEqualTo("Confirm with your password");
        assertThat(find(CodeField.class).exists()).isFalse();
    }

    @Test
    void theRightPasswordGoesOn() {
        ask(customer());
        typePassword(Town.PASSWORD);

        assertThat(wentOn).isOne();
        assertThat(find(ProofDialog.class).exists()).isFalse();
    }

    @Test
    void aWrongPasswordIsToldAtTheFieldIsNotKeptAndNothingGoesOn() {
        ask(customer());
        typePassword(WRONG);

        assertThat(errorAt(password())).startsWith("That is not your password.");
        assertThat(password().getValue()).isEmpty();
        assertThat(wentOn).isZero();
    }

    @Test
    void theFifthWrongPasswordLocks() {
        var customer = customer();
        ask(customer);
        for (int attempt = 0; attempt < 5; attempt++) {
            typePassword(WRONG);
        }

        assertThat(town.isEnabled(customer)).isFalse();
        assertThat(wentOn).isZero();
    }

    @Test
    void staffAreAskedForACodeAndNeverForThePassword() {
        ask(town.staff(Role.SUPPORT));

        assertThat(dialog().getHeaderTitle()).isEqualTo("Prove again that it is you");
        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void aWrongCodeIsToldAtTheFieldAndTheRightOneGoesOn() {
        var agent = town.staff(Role.SUPPORT);
        ask(agent);
        typeCode("000000");
        assertThat(errorAt(field(TextField.class, "code"))).startsWith("That is not a code that counts now.");
        assertThat(wentOn).isZero();

        typeCode(town.code(agent));
        assertThat(wentOn).isOne();
    }

    @Test
    void whoHasAPasskeyIsAskedForItFirstAndMayTypeACodeInstead() {
        var agent = town.staff(Role.SUPPORT);
        var address = town.ask(DeskSettings.class).baseUrl();
        town.as(agent, () -> {
            var own = town.ask(OwnFactors.class);
            var question = own.newPasskey();
            own.add(
                    question,
                    new FactorName("Laptop"),
                    new Passkey(address.getHost(), address.toString()).make(question));
        });
        ask(agent);
        assertThat(find(CodeField.class).exists()).isFalse();

        test(find(Button.class).withId("code-instead").single()).click();
        assertThat(find(CodeField.class).exists()).isTrue();
    }

    @Test
    void cancellingDoesNothing() {
        ask(customer());
        test(find(Button.class).withText("Cancel").single()).click();

        assertThat(find(ProofDialog.class).exists()).isFalse();
        assertThat(wentOn).isZero();
    }

    private User customer() {
        return town.admin(town.account(AccountSize.SMALL));
    }

    private void ask(User person) {
        signIn(person);
        navigate(SessionsView.class);
        town.ask(ProofPrompt.class).ask(() -> wentOn++);
    }

    private ProofDialog dialog() {
        return find(ProofDialog.class).single();
    }

    private PasswordField password() {
        return find(PasswordField.class).single();
    }

    private void typePassword(String typed) {
        test(password()).setValue(typed);
        confirm();
    }

    private void typeCode(String typed) {
        test(field(TextField.class, "code")).setValue(typed);
        confirm();
    }

    private void confirm() {
        test(find(Button.class).withId("confirm-proof").single()).click();
    }
}
