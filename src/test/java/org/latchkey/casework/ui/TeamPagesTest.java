package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;

/** What account managers and sysadmins see and do where reaching the person is the validation (P5, P7, P61). */
class TeamPagesTest extends PagesTest {

    private User manager;
    private User sysadmin;
    private User locked;

    @BeforeEach
    void buildALargeAccount() {
        Account large = town.account(AccountSize.LARGE);
        manager = town.team(large);
        sysadmin = town.staff(Role.SYSADMIN);
        locked = town.locked(town.admin(large), LockCause.FAILED_SIGN_INS);
    }

    @Test
    void aManagerApprovesOnceThePersonWasReached() {
        openApproval(manager, town.file(locked, Wish.ACCOUNT_MANAGER));

        assertThat(isOffered("approve")).isFalse();

        reach(Outcome.REACHED);
        press("approve");

        assertThat(told()).startsWith("Enabled.");
        assertThat(town.isEnabled(locked)).isTrue();
    }

    @Test
    void whoWasNotReachedIsLoggedAndNotApproved() {
        openApproval(manager, town.file(locked, Wish.ACCOUNT_MANAGER));
        reach(Outcome.NOT_REACHED);

        assertThat(textOf(find(ContactPanel.class).single())).contains("Nobody answered the call");
        assertThat(isOffered("approve")).isFalse();
    }

    @Test
    void aTryWithoutAContactIsToldAtTheField() {
        openApproval(manager, town.file(locked, Wish.ACCOUNT_MANAGER));
        press("write-contact");

        assertThat(find(Select.class).withId("contact-over").single().getErrorMessage())
                .isEqualTo("Choose the contact you used.");
    }

    @Test
    void supportOpensTheCaseForTheTeam() {
        var receipt = town.file(locked, Wish.NOT_SURE);
        openCase(agent, receipt);
        press("open-account-team-case");

        assertThat(told()).startsWith("The account team has been asked.");
        assertThat(isOffered("open-account-team-case")).isFalse();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_ACCOUNT_TEAM);
    }

    @Test
    void supportSeesNoContactOnFile() {
        openCase(agent, town.file(locked, Wish.ACCOUNT_MANAGER));

        assertThat(textOf(find(CasePage.class).single()))
                .doesNotContain(locked.email().value());
    }

    @Test
    void aSysadminReachesThePersonAndAnotherOneApproves() {
        var user = town.locked(town.user(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(user, Wish.NOT_SURE);
        openCase(sysadmin, receipt);
        reach(Outcome.REACHED);

        assertThat(isOffered("approve")).isFalse();

        openCase(town.staff(Role.SYSADMIN), receipt);

        assertThat(textOf(find(ContactPanel.class).single())).contains("Nobody answered the call");

        press("approve");

        assertThat(town.isEnabled(user)).isTrue();
    }

    @Test
    void aSysadminVouchesForAColleague() {
        var staff = town.locked(town.staff(Role.SUPPORT), LockCause.FAILED_SIGN_INS);
        openCase(sysadmin, town.file(staff, Wish.NOT_SURE));
        write("statement", "She stands beside my desk.");
        press("vouch");

        assertThat(told()).startsWith("Enabled.");
    }

    @Test
    void whatNeedsTwoSysadminsSaysSoBeforeItIsStated() {
        var staff = town.locked(town.staff(Role.SUPPORT), LockCause.DISABLED_BY_ADMIN);
        openCase(sysadmin, town.file(staff, Wish.NOT_SURE));

        assertThat(textOf(find(VouchPanel.class).single())).contains("another sysadmin");

        write("statement", "She stands beside my desk.");
        press("vouch");

        assertThat(told()).contains("Another sysadmin has to approve");
        assertThat(town.isEnabled(staff)).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void reach(Outcome outcome) {
        var over = find(Select.class).withId("contact-over").single();
        over.setValue(over.getListDataView().getItem(0));
        find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getListDataView().contains(outcome))
                .forEach(group -> group.setValue(outcome));
        write("contact-note", "Nobody answered the call before noon; then he called back.");
        press("write-contact");
    }

    private void openApproval(User approver, Receipt receipt) {
        var item = item(receipt);
        signIn(approver);
        navigate(ApprovalView.class, Map.of(ApprovalView.ITEM, Long.toString(item.value())));
    }

    private void openCase(User staff, Receipt receipt) {
        signIn(staff);
        navigate(CaseView.class, Map.of(CaseView.NUMBER, receipt.number().value()));
    }
}
