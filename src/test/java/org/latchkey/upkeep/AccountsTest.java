package org.latchkey.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.access.LockCause;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Role;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.latchkey.upkeep.UpkeepRefused.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Sysadmins keep accounts; another size or team sends open requests another way and lets nobody in (P13, P66). */
@OnH2
class AccountsTest {

    private static final ContactOnFile OFFICE =
            new ContactOnFile("Office", new EmailAddress("office@latchkey.example"), null);

    @Autowired
    private ApplicationContext context;

    private Town town;
    private Account account;
    private User admin;
    private User sysadmin;

    @BeforeEach
    void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        admin = town.admin(account);
        sysadmin = town.staff(Role.SYSADMIN);
    }

    @Test
    void aSysadminOpensAnAccountUnderANumberThatNobodyHas() {
        var number = town.as(sysadmin, () -> desk().freeNumber());
        var opened = town.as(sysadmin, () -> desk().open(number, new DisplayName("Fjord"), AccountSize.MEDIUM));

        assertThat(town.ask(Directory.class).account(number)).contains(opened);
    }

    @Test
    void aNumberThatIsGivenOutIsRefused() {
        assertThatThrownBy(() -> town.as(
                        sysadmin, () -> desk().open(account.number(), new DisplayName("Fjord"), AccountSize.SMALL)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void whoWasSlowerIsToldAndChangesNothing() {
        amend("First", AccountSize.SMALL);

        assertThatThrownBy(() -> amend("Second", AccountSize.LARGE))
                .isInstanceOfSatisfying(
                        UpkeepRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.CHANGED_MEANWHILE));
        assertThat(town.ask(Directory.class).account(account.id()).name()).isEqualTo("First");
    }

    @Test
    void anotherSizeSendsAnOpenRequestAnotherWay() {
        town.team(account);
        var receipt = town.file(town.locked(admin, LockCause.FAILED_SIGN_INS), Wish.INVOICE_OR_CARD);
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_VALIDATION);

        amend("Grown", AccountSize.LARGE);
        town.runJobs();
        assertThat(town.request(receipt).state()).isNotEqualTo(RequestState.AWAITING_VALIDATION);
        assertThat(town.request(receipt).state().isOpen()).isTrue();
        assertThat(town.isEnabled(admin)).isFalse();
    }

    @Test
    void aContactIsPutOnFileOnceAndTakenOff() {
        var empty = town.account(AccountSize.SMALL);
        assertThat(town.as(sysadmin, () -> desk().add(empty, OFFICE))).isEqualTo(Outcome.DONE);
        assertThatThrownBy(() -> town.as(sysadmin, () -> desk().add(empty, OFFICE)))
                .isInstanceOf(InvalidValue.class);

        town.as(sysadmin, () -> desk().remove(empty, OFFICE));
        assertThat(town.ask(Directory.class).contactsOnFile(empty.id())).isEmpty();
    }

    @Test
    void onlyAccountManagersJoinATeam() {
        var manager = town.staff(Role.ACCOUNT_MANAGER);
        var agent = town.staff(Role.SUPPORT);
        town.as(sysadmin, () -> desk().assign(account, manager.id()));

        assertThatThrownBy(() -> town.as(sysadmin, () -> desk().assign(account, agent.id())))
                .isInstanceOf(InvalidValue.class);
        assertThat(town.as(sysadmin, () -> desk().team(account))).containsExactly(manager);

        town.as(sysadmin, () -> desk().takeOff(account, manager));
        assertThat(town.as(sysadmin, () -> desk().team(account))).isEmpty();
    }

    @Test
    void pagesFollowOnEachOtherByNumber() {
        var company = "Many " + account.number().digits();
        for (int nr = 0; nr < 5; nr++) {
            var another = town.account(AccountSize.SMALL);
            town.as(sysadmin, () -> desk().amend(another, new DisplayName(company), AccountSize.SMALL));
        }
        var found = new ArrayList<AccountNumber>();
        for (var page = page(company, null); !page.isEmpty(); page = page(company, found.getLast())) {
            page.forEach(some -> found.add(some.number()));
        }

        assertThat(found).hasSize(5).doesNotHaveDuplicates();
        assertThat(found).isSortedAccordingTo((one, other) -> one.digits().compareTo(other.digits()));
    }

    @Test
    void anAccountIsFoundByItsNumberHoweverItIsTyped() {
        assertThat(page(" " + account.number() + " ", null)).containsExactly(account);
        assertThat(page(account.number().digits(), null)).containsExactly(account);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "' or 1=1 --", "\u0000", "\u202e"})
    void whatNobodyIsCalledFindsNobody(String typed) {
        assertThat(page(typed, null)).isEmpty();
        assertThat(page("z".repeat(10_240), null)).isEmpty();
    }

    private List<Account> page(String search, AccountNumber after) {
        return town.as(sysadmin, () -> desk().page(search, after, 2));
    }

    private void amend(String name, AccountSize size) {
        town.as(sysadmin, () -> desk().amend(account, new DisplayName(name), size));
    }

    private AccountDesk desk() {
        return town.ask(AccountDesk.class);
    }
}
