package org.latchkey.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.OpenLock;
import org.latchkey.access.Sessions;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Amendments;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Registrar.NewUser;
import org.latchkey.directory.User;
import org.latchkey.directory.UserDetails;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.latchkey.upkeep.UpkeepRefused.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who keeps users, and that keeping them is no way round an approval (P7, P9, P39). */
abstract class UpkeepTest {

    private static final AtomicInteger NR = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Account account;
    private User admin;
    private User user;
    private User sysadmin;
    private User second;

    @BeforeEach
    void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        admin = town.admin(account);
        user = town.user(account);
        sysadmin = town.staff(Role.SYSADMIN);
        second = town.staff(Role.SYSADMIN);
    }

    @Test
    void aLocalAdminRegistersAUserWhoStartsLocked() {
        var outcome = town.as(admin, () -> desk().register(newUser("zoe")));

        assertThat(outcome).isEqualTo(Outcome.DONE);
        assertThat(causes(named("zoe"))).containsExactly(LockCause.NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZOE", " zoe ", "\uff3a\uff2f\uff25", "zoe\u00a0"})
    void aNameThatReadsTheSameIsTaken(String spelled) {
        town.as(admin, () -> desk().register(newUser("zoe")));

        assertThatThrownBy(() -> town.as(admin, () -> desk().register(newUser(spelled))))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b", "a\r\nb", "a\u202eb"})
    void whatIsNoNameIsRefused(String typed) {
        assertThatThrownBy(() -> newUser(typed)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> newUser("z".repeat(10_240))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new DisplayName("z".repeat(10_240))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void whoSharesAnAddressIsTold() {
        assertThat(town.as(admin, () -> desk().sharing(account, user.email()))).containsExactly(user);
    }

    @Test
    void otherPeopleRegisterNobody() {
        var stranger = town.admin(town.account(AccountSize.SMALL));
        var agent = town.staff(Role.SUPPORT);
        var manager = town.team(account);

        for (var person : List.of(user, stranger, agent, manager)) {
            assertThatThrownBy(() -> town.as(person, () -> desk().register(newUser("zoe"))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertRefused(() -> town.as(sysadmin, () -> desk().register(newUser("zoe"))), Why.LOCAL_ADMINS_DECIDE);
    }

    @Test
    void aLocalAdminPromotesAndDemotes() {
        amend(admin, user, typed(user, UserType.ADMIN));
        assertThat(now(user).type()).isEqualTo(UserType.ADMIN);

        amend(admin, now(user), typed(user, UserType.NON_ADMIN));
        assertThat(now(user).type()).isEqualTo(UserType.NON_ADMIN);
    }

    @Test
    void aLocalAdminRenamesAndKeepsTheNumberAndTheLanguage() {
        var details = new UserDetails(
                new DisplayName("Zo\u00eb Zander"),
                new PhoneNumber("+49 30 1234567"),
                UserType.NON_ADMIN,
                null,
                Language.DE);
        amend(admin, user, details);

        assertThat(UserDetails.of(now(user))).isEqualTo(details);
    }

    @Test
    void nobodyPromotesThemselves() {
        assertThatThrownBy(() -> amend(user, user, typed(user, UserType.ADMIN)))
                .isInstanceOf(AccessDeniedException.class);
        assertRefused(() -> amend(admin, admin, typed(admin, UserType.NON_ADMIN)), Why.YOURSELF);
    }

    @Test
    void anAdminOfAnotherAccountFindsNobody() {
        var stranger = town.admin(town.account(AccountSize.SMALL));

        assertThatThrownBy(() -> amend(stranger, user, typed(user, UserType.ADMIN)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(LockCause.class)
    void nothingOfALockedUserChanges(LockCause cause) {
        town.as(admin, () -> {});
        town.locked(user, cause);

        assertRefused(() -> amend(admin, user, typed(user, UserType.ADMIN)), Why.NOT_SETTLED);
        assertThat(now(user)).isEqualTo(user);
    }

    @Test
    void theDirectoryItselfRefusesToAmendALockedUser() {
        town.locked(user, LockCause.FAILED_SIGN_INS);
        var amendments = town.ask(Amendments.class);

        assertRefused(
                () -> town.ask(TransactionTemplate.class)
                        .executeWithoutResult(begun -> amendments.amend(user.id(), typed(user, UserType.ADMIN))),
                Why.NOT_SETTLED);
    }

    @Test
    void whoWasSlowerIsToldAndChangesNothing() {
        amend(admin, user, named(user, "First"));

        assertRefused(() -> amend(admin, user, named(user, "Second")), Why.CHANGED_MEANWHILE);
        assertThat(now(user).displayName()).isEqualTo("First");
    }

    @Test
    void ofSeveralAtOnceOneChangesTheUser() {
        town.as(admin, () -> {});

        var done = IntStream.range(0, 4)
                .mapToObj(nr -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return amend(admin, user, named(user, "Name " + nr)) == Outcome.DONE;
                    } catch (UpkeepRefused e) {
                        return false;
                    }
                }))
                .toList();

        assertThat(done.stream().map(CompletableFuture::join).filter(won -> won))
                .hasSize(1);
    }

    @Test
    void anotherTypeEndsTheSessionsOfTheOldOne() {
        town.as(user, () -> {});
        amend(admin, user, typed(user, UserType.ADMIN));

        assertThat(town.as(user, () -> town.ask(Sessions.class).mine())).isEmpty();
    }

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

    @Test
    void whoeverIsNoAdminAnyMoreIsWaitedForNoMore() {
        var other = town.admin(account);
        var waiter = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(waiter, Wish.ANOTHER_ADMINISTRATOR);
        amend(other, admin, typed(admin, UserType.NON_ADMIN));
        town.runJobs();

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
    }

    @Test
    void whoHoldsAUserReadsThemAsTheyAre() {
        var directory = town.ask(Directory.class);
        town.as(admin, () -> {});

        var type = town.ask(TransactionTemplate.class).execute(begun -> {
            directory.user(user.id());
            CompletableFuture.runAsync(() -> amend(admin, user, typed(user, UserType.ADMIN)))
                    .join();
            directory.hold(List.of(user.id()), account.id());
            return directory.user(user.id()).type();
        });

        assertThat(type).isEqualTo(UserType.ADMIN);
    }

    @Test
    void theAuditTellsWhatWasAndWhatIs() {
        amend(admin, user, typed(user, UserType.ADMIN));

        assertThat(jdbc.sql("select state_before || ' > ' || state_after from audit_entry"
                                + " where action = 'UserAmended' and subject = ?")
                        .param("user " + account.number() + "/" + user.name())
                        .query(String.class)
                        .single())
                .contains("NON_ADMIN", "> ", "ADMIN")
                .doesNotContain("@");
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

    private UserDesk desk() {
        return town.ask(UserDesk.class);
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

    private Outcome amend(User by, User seen, UserDetails details) {
        return town.as(by, () -> desk().amend(seen, details));
    }

    private NewUser newUser(String name) {
        return newUser(account, name, UserType.NON_ADMIN, null);
    }

    private static NewUser newUser(Account account, String name, UserType type, @Nullable Role role) {
        return new NewUser(
                account.id(),
                new UserName(name),
                "Person " + name.strip(),
                new EmailAddress("new" + NR.incrementAndGet() + "@latchkey.example"),
                null,
                type,
                role,
                null);
    }

    private static UserDetails typed(User user, UserType type) {
        return new UserDetails(new DisplayName(user.displayName()), user.phone(), type, user.role(), user.language());
    }

    private static UserDetails named(User user, String name) {
        return new UserDetails(new DisplayName(name), user.phone(), user.type(), user.role(), user.language());
    }

    private User named(String name) {
        return town.ask(Directory.class)
                .user(account.number(), new UserName(name))
                .orElseThrow();
    }

    private User now(User seen) {
        return town.ask(Directory.class).user(seen.id());
    }

    private List<LockCause> causes(User of) {
        return town.ask(Locks.class).of(of.id()).stream().map(OpenLock::cause).toList();
    }

    private static void assertRefused(Runnable act, Why why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        UpkeepRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
