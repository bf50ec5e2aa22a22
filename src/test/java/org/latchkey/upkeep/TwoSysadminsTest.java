package org.latchkey.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.latchkey.access.LockCause;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.Role;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.upkeep.UpkeepRefused.Why;

/** What one sysadmin proposes and another confirms, because no local admin could (P7, P9, P39). */
abstract class TwoSysadminsTest extends UpkeepWorld {

    @Test
    void whereNoAdminIsEnabledOneSysadminProposesAndAnotherConfirms() {
        town.locked(admin, LockCause.FAILED_SIGN_INS);
        var outcome = amend(sysadmin, user, typed(user, UserType.ADMIN));

        assertThat(outcome).isEqualTo(Outcome.PROPOSED);
        assertThat(now(user).type()).isEqualTo(UserType.NON_ADMIN);

        confirm(second);
        assertThat(now(user).type()).isEqualTo(UserType.ADMIN);
    }

    @Test
    void whoProposedDoesNotConfirm() {
        town.locked(admin, LockCause.FAILED_SIGN_INS);
        amend(sysadmin, user, typed(user, UserType.ADMIN));

        assertRefused(() -> confirm(sysadmin), Why.YOUR_OWN_PROPOSAL);
        assertThat(now(user).type()).isEqualTo(UserType.NON_ADMIN);
    }

    @Test
    void aProposalIsConfirmedOnce() {
        town.locked(admin, LockCause.FAILED_SIGN_INS);
        amend(sysadmin, user, typed(user, UserType.ADMIN));
        var id = waiting().getFirst().id();
        town.as(second, () -> proposals().confirm(id));

        assertRefused(() -> town.as(second, () -> proposals().confirm(id)), Why.NO_LONGER_WAITING);
    }

    @Test
    void aProposalIsNotConfirmedOnceALocalAdminIsBack() {
        var lonely = town.account(AccountSize.SMALL);
        var person = town.user(lonely);
        amend(sysadmin, person, named(person, "Another"));
        var id = waiting(lonely).getFirst().id();
        town.admin(lonely);

        assertRefused(() -> town.as(second, () -> proposals().confirm(id)), Why.LOCAL_ADMINS_DECIDE);
        assertThat(now(person)).isEqualTo(person);
    }

    @Test
    void aProposalUndoesNoLaterChange() {
        town.locked(admin, LockCause.FAILED_SIGN_INS);
        amend(sysadmin, user, named(user, "First"));
        amend(sysadmin, user, named(user, "Second"));
        var both = waiting();
        town.as(second, () -> proposals().confirm(both.getFirst().id()));

        assertRefused(
                () -> town.as(second, () -> proposals().confirm(both.getLast().id())), Why.CHANGED_MEANWHILE);
        assertThat(now(user).displayName()).isEqualTo("First");
    }

    @Test
    void aProposalOfSomebodyLockedSinceIsWorthNothing() {
        town.locked(admin, LockCause.FAILED_SIGN_INS);
        amend(sysadmin, user, named(user, "First"));
        town.locked(sysadmin, LockCause.SECURITY_HOLD);

        assertRefused(() -> confirm(second), Why.NO_LONGER_WAITING);
    }

    @Test
    void aProposalThatWasRefusedWaitsNoMore() {
        town.locked(admin, LockCause.FAILED_SIGN_INS);
        amend(sysadmin, user, named(user, "First"));
        town.as(second, () -> proposals().refuse(waiting().getFirst().id()));

        assertThat(waiting()).isEmpty();
        assertThat(now(user)).isEqualTo(user);
    }

    @Test
    void anAccountWithoutAdminsGetsItsFirstOneFromTwoSysadminsAndNewLikeEverybody() {
        var lonely = town.account(AccountSize.SMALL);
        var first = newUser(lonely, "first", UserType.ADMIN, null);
        town.as(sysadmin, () -> desk().register(first));
        town.as(second, () -> proposals().confirm(waiting(lonely).getFirst().id()));

        var registered =
                town.ask(Directory.class).user(lonely.number(), first.name()).orElseThrow();
        assertThat(causes(registered)).containsExactly(LockCause.NEW);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void staffAreRegisteredByTwoSysadminsAndStartLocked(Role role) {
        var operator = sysadmin.account();
        var colleague = newUser(operator, "staff" + NR.incrementAndGet(), UserType.STAFF, role);
        assertThat(town.as(sysadmin, () -> desk().register(colleague))).isEqualTo(Outcome.PROPOSED);
        assertThat(town.ask(Directory.class).user(operator.number(), colleague.name()))
                .isEmpty();

        var proposal = waiting(operator).stream()
                .filter(waiting -> waiting.subject().endsWith("/" + colleague.name()))
                .findFirst()
                .orElseThrow();
        town.as(second, () -> proposals().confirm(proposal.id()));
        assertThat(causes(town.ask(Directory.class)
                        .user(operator.number(), colleague.name())
                        .orElseThrow()))
                .containsExactly(LockCause.NEW);
    }

    @Test
    void theAddressOfAUserWithoutALocalAdminTakesTwoSysadmins() {
        var lonely = town.account(AccountSize.SMALL);
        var person = town.user(lonely);
        var to = new EmailAddress("lonely" + NR.incrementAndGet() + "@latchkey.example");
        town.as(sysadmin, () -> town.ask(AddressDesk.class).ask(person.id(), to));
        assertThat(town.ask(AddressChanges.class).of(person.id())).isEmpty();

        town.as(second, () -> proposals().confirm(waiting(lonely).getFirst().id()));
        assertThat(town.ask(AddressChanges.class).of(person.id()))
                .hasValueSatisfying(change -> assertThat(change.byTwo()).isTrue());
    }

    @Test
    void aLargeAccountBecomesSmallerByTwoSysadmins() {
        var large = largeAccount();
        assertThat(resize(large, AccountSize.MEDIUM)).isEqualTo(Outcome.PROPOSED);
        assertThat(now(large)).isEqualTo(large);
        assertRefused(() -> decide(sysadmin, large), Why.YOUR_OWN_PROPOSAL);

        decide(second, large);
        assertThat(now(large).size()).isEqualTo(AccountSize.MEDIUM);
    }

    @Test
    void oneSysadminMakesAnAccountLarger() {
        assertThat(resize(account, AccountSize.LARGE)).isEqualTo(Outcome.DONE);
        assertThat(now(account).size()).isEqualTo(AccountSize.LARGE);
    }

    @Test
    void aSmallerSizeUndoesNoLaterChange() {
        var large = largeAccount();
        resize(large, AccountSize.SMALL);
        town.as(sysadmin, () -> accounts().amend(large, new DisplayName("Renamed"), AccountSize.LARGE));

        assertRefused(() -> decide(second, large), Why.CHANGED_MEANWHILE);
        assertThat(now(large).size()).isEqualTo(AccountSize.LARGE);
    }

    @Test
    void aContactWhoCouldBeCalledIsPutOnFileByTwoSysadmins() {
        var contact = contact();
        assertThat(town.as(sysadmin, () -> accounts().add(account, contact))).isEqualTo(Outcome.PROPOSED);
        assertThat(contacts()).isEmpty();
        assertRefused(() -> confirm(sysadmin), Why.YOUR_OWN_PROPOSAL);

        confirm(second);
        assertThat(contacts()).containsExactly(contact);
    }

    @Test
    void aContactProposedTwiceIsPutOnFileOnce() {
        var contact = contact();
        town.as(sysadmin, () -> accounts().add(account, contact));
        town.as(sysadmin, () -> accounts().add(account, contact));
        confirm(second);

        assertThatThrownBy(() -> confirm(second)).isInstanceOf(InvalidValue.class);
        assertThat(contacts()).containsExactly(contact);
    }

    @Test
    void whatIsProposedIsAuditedWithoutTheAddress() {
        town.as(sysadmin, () -> accounts().add(account, contact()));

        assertThat(jdbc.sql("select state_after from audit_entry where action = 'ChangeProposed' and subject = ?")
                        .param("account " + account.number())
                        .query(String.class)
                        .single())
                .startsWith("contact on file Office")
                .doesNotContain("@");
    }

    @Test
    void everyOtherSysadminIsWrittenToOnceAboutEachProposal() {
        town.as(sysadmin, () -> accounts().add(account, contact()));
        town.as(sysadmin, () -> accounts().add(account, contact()));

        assertThat(lettersTo(second)).isEqualTo(2);
        assertThat(lettersTo(sysadmin)).isZero();
        assertThat(lettersTo(admin)).isZero();
    }

    @Test
    void aPromotedColleagueIsAskedForWhoWaitedForAnAdministrator() {
        town.locked(admin, LockCause.FAILED_SIGN_INS);
        var waiter = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(waiter, Wish.NOT_SURE);
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WAITING_FOR_ADMINISTRATOR);

        amend(sysadmin, user, typed(user, UserType.ADMIN));
        confirm(second);
        town.runJobs();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
    }

    private Account largeAccount() {
        var large = town.account(AccountSize.LARGE);
        town.admin(large);
        return large;
    }

    private Outcome resize(Account seen, AccountSize size) {
        return town.as(sysadmin, () -> accounts().amend(seen, new DisplayName(seen.name()), size));
    }

    private void decide(User by, Account of) {
        var proposal = waiting(of).getFirst();
        town.as(by, () -> proposals().confirm(proposal.id()));
    }

    private static ContactOnFile contact() {
        var address = "office" + NR.incrementAndGet() + "@latchkey.example";
        return new ContactOnFile("Office", new EmailAddress(address), new PhoneNumber("+49 40 5550100"));
    }

    private List<ContactOnFile> contacts() {
        return town.ask(Directory.class).contactsOnFile(account.id());
    }

    private int lettersTo(User user) {
        return jdbc.sql("select count(*) from letter where kind = 'CHANGE_PROPOSED' and recipient = ?")
                .param(user.email().value())
                .query(Integer.class)
                .single();
    }

    private Account now(Account seen) {
        return town.ask(Directory.class).account(seen.id());
    }

    private AccountDesk accounts() {
        return town.ask(AccountDesk.class);
    }

    private ProposalDesk proposals() {
        return town.ask(ProposalDesk.class);
    }

    private List<Proposal> waiting() {
        return waiting(account);
    }

    private List<Proposal> waiting(Account of) {
        return town.ask(Proposals.class).waiting(of.id());
    }

    private void confirm(User by) {
        decide(by, account);
    }
}
