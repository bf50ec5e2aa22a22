package org.latchkey.upkeep.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserName;
import org.latchkey.testing.ViewTest;

/** The forms in which the users of an account are kept (P39). */
@ViewPackages(classes = UserRecordView.class)
class UserPagesTest extends ViewTest {

    private Account account;
    private User admin;
    private User user;

    @BeforeEach
    void settle() {
        account = town.account(AccountSize.SMALL);
        admin = town.admin(account);
        user = town.user(account);
    }

    @Test
    void aLocalAdminAmendsAUser() {
        openRecord(admin, user);
        type("displayName", "Zo\u00eb Zander");
        test(type()).selectItem("Administrator");
        click("save");

        assertThat(told()).contains("Saved.");
        assertThat(onFile(user).displayName()).isEqualTo("Zo\u00eb Zander");
        assertThat(onFile(user).type()).isEqualTo(UserType.ADMIN);
    }

    @Test
    void whatIsWrongIsToldAtTheFieldAndStays() {
        openRecord(admin, user);
        type("displayName", " ");
        type("phone", "call me");
        click("save");

        assertThat(errorAt(text("displayName"))).isEqualTo("A name is missing.");
        assertThat(errorAt(text("phone"))).startsWith("Enter a telephone number");
        assertThat(text("phone").getValue()).isEqualTo("call me");
        assertThat(onFile(user)).isEqualTo(user);
    }

    @Test
    void nothingOfAUserWhoIsLockedMeanwhileChanges() {
        openRecord(admin, user);
        town.locked(user, LockCause.FAILED_SIGN_INS);
        type("displayName", "Another");
        click("save");

        assertThat(told()).contains("This user is locked, or a request of theirs is open.");
        assertThat(text("displayName").getValue()).isEqualTo("Another");
        assertThat(onFile(user)).isEqualTo(user);
    }

    @Test
    void aSysadminReadsWhoKeepsTheUserInsteadOfAForm() {
        openRecord(town.staff(Role.SYSADMIN), user);

        assertThat(words()).contains("An administrator of this company can sign in");
        assertThat(find(Button.class).withId("save").exists()).isFalse();
    }

    @Test
    void anAdminOfAnotherAccountFindsNothing() {
        signIn(town.admin(town.account(AccountSize.SMALL)));

        assertThat(navigate("account/users/" + user.id().value(), Component.class))
                .isNotInstanceOf(UserRecordView.class);
    }

    @Test
    void aNewUserStartsLocked() {
        openNew();
        type("userName", "newcomer");
        type("email", "newcomer@latchkey.example");
        type("displayName", "Newcomer");
        test(field(Button.class, "register")).click();

        var registered = town.ask(Directory.class)
                .user(account.number(), new UserName("newcomer"))
                .orElseThrow();
        assertThat(told()).contains("The user is locked until somebody who may has let them in.");
        assertThat(town.isEnabled(registered)).isFalse();
    }

    @Test
    void aNameThatIsTakenIsToldAtTheFieldAndEverythingStays() {
        openNew();
        type("userName", user.name().value());
        type("email", "newcomer@latchkey.example");
        type("displayName", "Newcomer");
        click("register");

        assertThat(errorAt(text("userName"))).isEqualTo("This company has a user of this name already.");
        assertThat(text("email").getValue()).isEqualTo("newcomer@latchkey.example");
        assertThat(text("displayName").getValue()).isEqualTo("Newcomer");
    }

    @Test
    void everyFieldThatIsMissingIsTold() {
        openNew();
        click("register");

        assertThat(errorAt(text("userName"))).isEqualTo("Enter your user name.");
        assertThat(errorAt(text("email"))).startsWith("Enter an e-mail address");
        assertThat(errorAt(text("displayName"))).isEqualTo("A name is missing.");
    }

    @Test
    void whoSharesTheAddressIsToldBelowIt() {
        openNew();
        type("email", user.email().value());

        assertThat(text("email").getHelperText()).contains("User " + user.name() + " has this address too.");
    }

    private void openRecord(User person, User of) {
        signIn(person);
        navigate(UserRecordView.class, Map.of("user", Long.toString(of.id().value())));
    }

    private void openNew() {
        signIn(admin);
        navigate(NewUserView.class);
    }

    private void type(String id, String typed) {
        test(text(id)).setValue(typed);
    }

    private void click(String id) {
        test(field(Button.class, id)).click();
    }

    private TextField text(String id) {
        return field(TextField.class, id);
    }

    @SuppressWarnings("unchecked")
    private Select<UserType> type() {
        return (Select<UserType>) field(Select.class, "type");
    }

    private User onFile(User of) {
        return town.ask(Directory.class).user(of.id());
    }
}
