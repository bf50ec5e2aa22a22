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
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Config › System › Account: what sysadmins keep alone, and what takes two of them (P39, P66). */
@ViewPackages(classes = AccountView.class)
class AccountPagesTest extends ViewTest {

    @Autowired
    private JdbcClient jdbc;

    private Account account;
    private User sam;
    private User kim;

    @BeforeEach
    void settle() {
        account = town.account(AccountSize.LARGE);
        town.admin(account);
        sam = town.staff(Role.SYSADMIN);
        kim = town.staff(Role.SYSADMIN);
    }

    @Test
    void anAccountIsFoundByItsNumber() {
        signIn(sam);
        navigate(AccountsView.class);
        type("search", account.number().digits());
        assertThat(words()).contains(account.name());

        type("search", "nobody is called like this");
        assertThat(words()).contains("No account has such a number or name.");
    }

    @Test
    void aNumberWithATypingMistakeIsToldAtTheFieldAndStays() {
        signIn(sam);
        navigate(AccountsView.class);
        click("new-account");
        type("account-number", "1234-5678");
        type("name", "Fjord");
        click("save");

        assertThat(errorAt(text("account-number"))).startsWith("There is a typing mistake");
        assertThat(text("name").getValue()).isEqualTo("Fjord");
    }

    @Test
    void anAccountWithoutANameIsToldAtTheField() {
        open(sam);
        click("edit-account");
        type("name", "");
        click("save");

        assertThat(errorAt(text("name"))).isEqualTo("A name is missing.");
    }

    @Test
    void aNumberThatNobodyHasIsNotFound() {
        signIn(sam);

        assertThat(navigate("config/system/account/0000-0000", Component.class)).isNotInstanceOf(AccountView.class);
    }

    @Test
    void aSmallerSizeWaitsForAnotherSysadmin() {
        open(sam);
        click("edit-account");
        test(size()).selectItem("Medium");
        click("save");
        assertThat(told()).contains("Proposed.");
        assertThat(words())
                .contains("The account becomes Medium", "Take it back")
                .doesNotContain("Confirm");
        assertThat(onFile().size()).isEqualTo(AccountSize.LARGE);

        open(kim);
        press("Confirm");
        assertThat(told()).contains("Confirmed.");
        assertThat(onFile().size()).isEqualTo(AccountSize.MEDIUM);
    }

    @Test
    void aContactWaitsForAnotherSysadminWhoIsLedThere() {
        nothingElseWaits();
        open(sam);
        addContact("Office", "office@latchkey.example");
        assertThat(words()).contains("Contact on file: Office, office@latchkey.example");
        assertThat(town.ask(ProposalsWait.class).messageKey()).isEmpty();

        signIn(kim);
        assertThat(town.ask(ProposalsWait.class).path()).contains("config/system/account/" + account.number());
        open(kim);
        press("Confirm");
        assertThat(town.ask(Directory.class).contactsOnFile(account.id())).hasSize(1);
        assertThat(town.ask(ProposalsWait.class).path()).isEmpty();
    }

    @Test
    void aContactWithoutAnAddressIsToldAtTheFieldAndTheNameStays() {
        open(sam);
        addContact("Office", "nowhere");

        assertThat(errorAt(text("contact-email"))).startsWith("Enter an e-mail address");
        assertThat(text("contact-name").getValue()).isEqualTo("Office");
    }

    @Test
    void whatWasTakenBackWaitsNoMore() {
        open(sam);
        addContact("Office", "office@latchkey.example");
        press("Take it back");

        assertThat(told()).contains("Nothing has changed.");
        assertThat(words()).doesNotContain("office@latchkey.example");
    }

    private void nothingElseWaits() {
        jdbc.sql("update upkeep_proposal set verdict = 'REFUSED', decided_by = ?, decided_at = proposed_at"
                        + " where verdict is null")
                .param(kim.id().value())
                .update();
    }

    private void addContact(String name, String email) {
        click("add-contact");
        type("contact-name", name);
        type("contact-email", email);
        click("save");
    }

    private void open(User sysadmin) {
        signIn(sysadmin);
        navigate(AccountView.class, Map.of("number", account.number().toString()));
    }

    private void type(String id, String typed) {
        test(text(id)).setValue(typed);
    }

    private void click(String id) {
        test(field(Button.class, id)).click();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private TextField text(String id) {
        return field(TextField.class, id);
    }

    @SuppressWarnings("unchecked")
    private Select<AccountSize> size() {
        return (Select<AccountSize>) field(Select.class, "size");
    }

    private Account onFile() {
        return town.ask(Directory.class).account(account.id());
    }
}
