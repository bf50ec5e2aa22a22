package org.latchkey.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.access.OneTimeLinks;
import org.latchkey.directory.AccountSize;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.HelpDesk;
import org.latchkey.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Choosing a password by the link to the address on file (P15, P33). */
@ViewPackages(classes = SetPasswordView.class)
class SetPasswordViewTest extends ViewTest {

    private static final String GOOD = "four quiet harbour cranes";

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private HelpDesk helpDesk;

    @Test
    void openingTheLinkUsesNothingUp() {
        var link =
                links.forNewPassword(town.user(town.account(AccountSize.SMALL)).id());
        open(link);
        open(link);
        choose(GOOD, GOOD);

        assertThat(getCurrentView()).isInstanceOf(SignInView.class);
    }

    @Test
    void linkServesOnce() {
        var link =
                links.forNewPassword(town.user(town.account(AccountSize.SMALL)).id());
        open(link);
        choose(GOOD, GOOD);
        open(link);

        assertThat(words()).contains("This link does not work any more");
    }

    @Test
    void unknownLinkTellsNothing() {
        open(Secret.random());

        assertThat(words()).contains("This link does not work any more");
    }

    @Test
    void shortPasswordIsToldAtItsField() {
        open(links.forNewPassword(town.user(town.account(AccountSize.SMALL)).id()));
        choose("short", "short");

        assertThat(errorAt(field(PasswordField.class, "new-password"))).contains("at least 12");
    }

    @Test
    void ownNameInThePasswordIsToldAtItsField() {
        var user = town.user(town.account(AccountSize.SMALL));
        open(links.forNewPassword(user.id()));
        choose("my name is " + user.name(), "my name is " + user.name());

        assertThat(errorAt(field(PasswordField.class, "new-password"))).contains("user name");
    }

    @Test
    void differentSecondPasswordIsToldAtItsField() {
        open(links.forNewPassword(town.user(town.account(AccountSize.SMALL)).id()));
        choose(GOOD, GOOD + "!");

        assertThat(errorAt(field(PasswordField.class, "again"))).contains("not the same");
    }

    @Test
    void disabledUserReadsProcessFailedAndMayAskForHelpAsProven() {
        var user = town.locked(town.user(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
        open(links.forForgottenPassword(user.id()));

        assertThat(words()).contains("Process failed").contains("must be enabled first");
        test(field(Button.class, "ask-for-help")).click();
        var query = UI.getCurrent().getActiveViewLocation().getQueryParameters();
        var invitation = query.getSingleParameter("invitation").orElseThrow();
        assertThat(helpDesk.invited(Secret.presented(invitation))).contains(user);
    }

    private void open(Secret link) {
        navigate(SetPasswordView.class, Map.of("secret", link.reveal()));
    }

    private void choose(String password, String again) {
        test(field(PasswordField.class, "new-password")).setValue(password);
        test(field(PasswordField.class, "again")).setValue(again);
        test(field(Button.class, "choose")).click();
    }
}
