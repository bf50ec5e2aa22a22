package org.latchkey.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.directory.AccountSize;
import org.latchkey.testing.Town;
import org.latchkey.testing.ViewTest;

/** What the sign-in page answers (P31, P32). */
@ViewPackages(classes = SignInView.class)
class SignInViewTest extends ViewTest {

    @Test
    void everyRefusalReadsTheSame() {
        var account = town.account(AccountSize.SMALL);
        var number = account.number().toString();
        var enabled = town.user(account);
        town.choosePassword(enabled);
        var disabled = town.locked(town.user(account), LockCause.DISABLED_BY_ADMIN);

        var wrongPassword = signIn(number, enabled.name().value(), "not the password");

        assertThat(wrongPassword).contains("Login failed").contains("Caps Lock");
        assertThat(signIn(number, disabled.name().value(), Town.PASSWORD)).isEqualTo(wrongPassword);
        assertThat(signIn(number, "nobody", Town.PASSWORD)).isEqualTo(wrongPassword);
        assertThat(signIn("3057-1842", "nobody", Town.PASSWORD)).isEqualTo(wrongPassword);
        assertThat(signIn("", "", "")).isEqualTo(wrongPassword);
    }

    @Test
    void refusalKeepsAllButThePassword() {
        signIn("3057-1842", "anna", "not the password");

        assertThat(field(TextField.class, "account-number").getValue()).isEqualTo("3057-1842");
        assertThat(field(TextField.class, "user-name").getValue()).isEqualTo("anna");
        assertThat(field(PasswordField.class, "password").getValue()).isEmpty();
    }

    @Test
    void lockedOutCarriesOverWhatWasTyped() {
        signIn("3057-1842", "anna & co", "not the password");

        assertThat(find(Anchor.class).withId("locked-out").single().getHref())
                .startsWith("help-request?")
                .contains("account=3057-1842")
                .contains("user=anna%20%26%20co");
    }

    @Test
    void forgottenPasswordStandsAboveTheButtonAndLockedOutBelow() {
        navigate(SignInView.class);

        assertThat(words()).containsSubsequence("Forgot your password?", "I’m locked out");
    }

    private String signIn(String account, String user, String password) {
        navigate(SignInView.class);
        test(field(TextField.class, "account-number")).setValue(account);
        test(field(TextField.class, "user-name")).setValue(user);
        test(field(PasswordField.class, "password")).setValue(password);
        test(field(Button.class, "submit")).click();
        return find(Refusal.class).single().getElement().getTextRecursively();
    }
}
