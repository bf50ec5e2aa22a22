package org.latchkey.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.OpenLock;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.evidence.Billing;
import org.latchkey.imports.ImportRefused.Why;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserName;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a file may bring, whom it takes, and that it is no way round an approval (P39). */
abstract class ImportTest {

    private static final String USERS = "account_number,user_name,display_name,email,phone,type\n";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private User sam;
    private User kim;

    @BeforeEach
    void build() {
        town = new Town(context);
        sam = town.staff(Role.SYSADMIN);
        kim = town.staff(Role.SYSADMIN);
    }

    @Test
    void dryRunChangesNothing() {
        var number = AccountNumber.completing("6000001");
        var file = brought(sam, "account_number,name,size\n" + number + ",Harbour Tools,SMALL\n");

        assertThat(file.state()).isEqualTo(ImportState.READY);
        assertThat(file.linesNew()).isEqualTo(1);
        assertThat(town.ask(Directory.class).account(number)).isEmpty();
    }

    @Test
    void accountsAreOpened() {
        var number = AccountNumber.completing("6000002");
        imported(sam, "account_number,name,size\n" + number + ",\"Harbour \"\"Big\"\" Tools, Ltd\",large\n");

        assertThat(town.ask(Directory.class).account(number)).hasValueSatisfying(account -> {
            assertThat(account.name()).isEqualTo("Harbour \"Big\" Tools, Ltd");
            assertThat(account.size()).isEqualTo(AccountSize.LARGE);
        });
    }

    @Test
    void accountThatExistsKeepsItsSize() {
        var account = town.account(AccountSize.LARGE);
        var done = imported(sam, "account_number,name,size\n" + account.number() + ",Other,SMALL\n");

        assertThat(done.linesKnown()).isEqualTo(1);
        assertThat(town.ask(Directory.class).account(account.id())).isEqualTo(account);
    }

    @Test
    void firstUsersTakeASecondSysadmin() {
        var account = town.account(AccountSize.SMALL);
        var file = brought(sam, USERS + line(account, "ada", "ADMIN"));

        assertThat(file.takesTwo()).isTrue();
        assertThatThrownBy(() -> decide(sam, file))
                .isInstanceOfSatisfying(
                        ImportRefused.class, why -> assertThat(why.why()).isEqualTo(Why.ANOTHER_SYSADMIN));
        assertThat(user(account, "ada")).isNull();
    }

    @Test
    void firstUsersOfAnAccountAreEnabledAndWithoutPassword() {
        var account = town.account(AccountSize.SMALL);
        decide(kim, brought(sam, USERS + line(account, "ada", "ADMIN") + line(account, "nora", "NON_ADMIN")));

        assertThat(locks(account, "ada")).isEmpty();
        assertThat(locks(account, "nora")).isEmpty();
        assertThat(jdbc.sql("select count(*) from credential where user_id = ?")
                        .param(user(account, "ada").id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void oneSysadminWithTwoLoginsIsNoSecond() {
        var account = town.account(AccountSize.SMALL);
        var alias =
                town.register(sam.account(), "alias-" + sam.name(), sam.email().value(), UserType.STAFF, Role.SYSADMIN);
        var file = brought(sam, USERS + line(account, "ada", "ADMIN"));

        assertThatThrownBy(() -> decide(alias, file)).isInstanceOf(ImportRefused.class);
    }

    @Test
    void laterUsersStartLockedAndOneSysadminIsEnough() {
        var account = town.account(AccountSize.SMALL);
        town.admin(account);
        imported(sam, USERS + line(account, "carl", "ADMIN"));

        assertThat(locks(account, "carl")).extracting(OpenLock::cause).containsExactly(LockCause.NEW);
    }

    @Test
    void schemaItselfRefusesFirstUsersThatOnePersonDecided() {
        var account = town.account(AccountSize.SMALL);
        var file = brought(sam, USERS + line(account, "ada", "ADMIN"));
        town.ask(ImportRows.class).begin(file.id(), sam.id());
        town.ask(Clerk.class).carryOut(file.id(), done -> {});

        assertThat(reasons(file)).containsExactly("imports.fault.failed");
        assertThat(user(account, "ada")).isNull();
    }

    @Test
    void userWhoExistsIsNeverChanged() {
        var account = town.account(AccountSize.SMALL);
        var ada = town.register(account, "ada", "ada@first.example", UserType.NON_ADMIN, null);
        town.locked(ada, LockCause.FAILED_SIGN_INS);
        imported(sam, USERS + account.number() + ",ada,Somebody Else,other@elsewhere.example,,ADMIN\n");

        assertThat(user(account, "ada")).isEqualTo(ada);
        assertThat(town.isEnabled(ada)).isFalse();
    }

    @Test
    void staffAndTheirAccountAreRefused() {
        var account = town.account(AccountSize.SMALL);
        var file = brought(sam, USERS + line(sam.account(), "eve", "ADMIN") + line(account, "eve", "STAFF"));

        assertThat(reasons(file)).containsExactly("imports.fault.operator", "imports.fault.staff");
    }

    @Test
    void sameFileAgainChangesNothingAndSaysSo() {
        var account = town.account(AccountSize.SMALL);
        town.admin(account);
        var text = USERS + line(account, "a", "ADMIN") + line(account, "b", "NON_ADMIN");
        imported(sam, text);
        var entries = audited(account);
        var again = imported(sam, text);

        assertThat(again.linesNew()).isZero();
        assertThat(again.linesKnown()).isEqualTo(2);
        assertThat(audited(account)).isEqualTo(entries);
    }

    @Test
    void oneFaultKeepsTheWholeFileOut() {
        var account = town.account(AccountSize.SMALL);
        town.admin(account);
        var file = brought(sam, USERS + line(account, "a", "ADMIN") + account.number() + ",b,B,no address,,ADMIN\n");

        assertThat(file.state()).isEqualTo(ImportState.REFUSED);
        assertThatThrownBy(() -> decide(sam, file)).isInstanceOf(ImportRefused.class);
        assertThat(user(account, "a")).isNull();
    }

    @Test
    void whatChangedAfterTheCheckIsFoundAgain() {
        var account = town.account(AccountSize.SMALL);
        var file = brought(sam, USERS + line(account, "ada", "ADMIN"));
        town.register(account, "first", "first@town.example", UserType.ADMIN, null);
        decide(kim, file);

        assertThat(locks(account, "ada")).extracting(OpenLock::cause).containsExactly(LockCause.NEW);
    }

    @Test
    void failureHalfWayLeavesNothing() {
        var account = town.account(AccountSize.SMALL);
        var number = AccountNumber.completing("6000009");
        var file = brought(sam, "account_number,name,size\n" + number + ",New,SMALL\n");
        town.ask(ImportRows.class).begin(file.id(), sam.id());
        jdbc.sql("update import_file set content = ? where id = ?")
                .params("account_number,name,size\n" + number + ",New,SMALL\n" + account.number() + ",x\n", file.id())
                .update();
        town.ask(Clerk.class).carryOut(file.id(), done -> {});

        assertThat(reasons(file)).containsExactly("imports.fault.cells.few");
        assertThat(town.ask(Directory.class).account(number)).isEmpty();
    }

    @Test
    void teamsGetAccountManagersOnly() {
        var account = town.account(AccountSize.LARGE);
        var mona = town.staff(Role.ACCOUNT_MANAGER);
        var header = "account_number,account_manager\n";
        imported(sam, header + account.number() + "," + mona.name() + "\n");
        var refused = brought(sam, header + account.number() + "," + sam.name() + "\n");

        assertThat(town.ask(Directory.class).accountTeam(account.id(), LocalDate.of(2026, 11, 25)))
                .containsExactly(mona);
        assertThat(reasons(refused)).containsExactly("imports.fault.manager");
    }

    @Test
    void contactsAreAddedOnce() {
        var account = town.account(AccountSize.LARGE);
        var text = "account_number,name,email,phone\n" + account.number() + ",Grace,g@h.example,+49 40 5550100\n";
        imported(sam, text);
        imported(sam, text);

        assertThat(town.ask(Directory.class).contactsOnFile(account.id())).hasSize(1);
    }

    @Test
    void contactsOfAnAccountWithUsersTakeASecondSysadmin() {
        var account = town.account(AccountSize.SMALL);
        town.admin(account);
        var file = brought(sam, "account_number,name,email,phone\n" + account.number() + ",Grace,g@h.example,\n");

        assertThatThrownBy(() -> decide(sam, file))
                .isInstanceOfSatisfying(
                        ImportRefused.class, why -> assertThat(why.why()).isEqualTo(Why.ANOTHER_SYSADMIN));
        assertThat(town.ask(Directory.class).contactsOnFile(account.id())).isEmpty();

        decide(kim, file);
        assertThat(town.ask(Directory.class).contactsOnFile(account.id())).hasSize(1);
    }

    @Test
    void invoicesAndCardsAreAddedOnce() {
        var account = town.account(AccountSize.SMALL);
        var invoices = "account_number;invoice_number;total;currency;date\n" + account.number()
                + ";AB-77;1.234,50;eur;2026-11-20\n";
        var cards = "account_number,token,last_four,expiry\n" + account.number() + ",tok_9,4242,2029-01\n";
        imported(sam, invoices);
        imported(sam, cards);

        assertThat(town.ask(Billing.class).invoiceNumbers(account.id())).contains("AB77");
        assertThat(town.ask(Billing.class).cardTokens(account.id())).contains("tok_9");
        assertThat(imported(sam, invoices).linesNew()).isZero();
        assertThat(imported(sam, cards).linesNew()).isZero();
    }

    @Test
    void checkTellsNobodyWhetherAnInvoiceWasGuessedRight() {
        var account = town.account(AccountSize.SMALL);
        var header =
                "account_number,invoice_number,total,currency,date\n" + account.number() + "," + Town.INVOICE.number();

        var right = brought(sam, header + "," + Town.INVOICE.total() + ",EUR," + Town.INVOICE.date() + "\n");
        var wrong = brought(sam, header + ",1.00,EUR,2026-01-01\n");

        assertThat(List.of(right.state(), right.linesKnown(), right.lines()))
                .isEqualTo(List.of(wrong.state(), wrong.linesKnown(), wrong.lines()));
    }

    @Test
    void auditNamesTheFileAndEveryUser() {
        var account = town.account(AccountSize.SMALL);
        town.admin(account);
        var file = imported(sam, USERS + line(account, "ada", "ADMIN") + line(account, "nora", "NON_ADMIN"));

        assertThat(entries("import " + file.id()))
                .extracting(Entry::action)
                .containsExactly("FileReceived", "FileDecided", "FileImported");
        assertThat(entries("account " + account.number()))
                .filteredOn(entry -> entry.action().equals("UsersEnrolled"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.after()).isEqualTo("NEW: ada (ADMIN), nora");
                    assertThat(entry.actor()).isEqualTo(sam.displayName());
                });
    }

    @Test
    void twoThousandUsersComeInOneFileAndSendNoLetter() {
        var account = town.account(AccountSize.LARGE);
        town.admin(account);
        var text = IntStream.range(0, 2000)
                .mapToObj(number -> line(account, "user" + number, "NON_ADMIN"))
                .collect(Collectors.joining("", USERS, ""));
        var brought = brought(sam, text);
        var letters = count("letter");
        var file = decide(sam, brought);

        assertThat(file.state()).isEqualTo(ImportState.DONE);
        assertThat(file.linesNew()).isEqualTo(2000);
        assertThat(locks(account, "user1999")).hasSize(1);
        assertThat(count("letter")).isEqualTo(letters);
    }

    @Test
    void importTakesARecentProofOfWhoAsks() {
        var number = AccountNumber.completing("6000003");
        var file = brought(sam, "account_number,name,size\n" + number + ",New,SMALL\n");
        jdbc.sql("update sign_in set confirmed_at = signed_in_at - interval '1' hour where user_id = ?")
                .param(sam.id().value())
                .update();

        assertThatThrownBy(() -> decide(sam, file))
                .isInstanceOfSatisfying(
                        ImportRefused.class, why -> assertThat(why.why()).isEqualTo(Why.PROVE_WHO_YOU_ARE));
    }

    @Test
    void contentIsKeptNoLongerThanNeeded() {
        var account = town.account(AccountSize.SMALL);
        var discarded = brought(sam, USERS + line(account, "ada", "ADMIN"));
        town.as(sam, () -> town.ask(ImportDesk.class).discard(discarded.id()));
        imported(sam, "account_number,name,size\n" + AccountNumber.completing("6000004") + ",New,SMALL\n");

        assertThat(jdbc.sql("select count(*) from import_file where content is not null and state <> 'READY'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private ImportedFile brought(User sysadmin, String text) {
        var file = town.as(
                sysadmin, () -> town.ask(Intake.class).receive("file.csv", text.getBytes(UTF_8), sysadmin.id()));
        town.as(sysadmin, () -> town.ask(Clerk.class).check(file.id()));
        return town.ask(ImportRows.class).get(file.id());
    }

    private ImportedFile imported(User sysadmin, String text) {
        return decide(sysadmin, brought(sysadmin, text));
    }

    private ImportedFile decide(User sysadmin, ImportedFile file) {
        town.as(sysadmin, () -> town.ask(ImportDesk.class).carryOut(file.id()));
        var rows = town.ask(ImportRows.class);
        while (rows.get(file.id()).state().isAtWork()) {
            Thread.onSpinWait();
        }
        return rows.get(file.id());
    }

    private List<String> reasons(ImportedFile file) {
        return town.ask(ImportRows.class).faults(file.id(), 0, 100).stream()
                .map(noted -> noted.fault().reason())
                .toList();
    }

    private static String line(Account account, String name, String type) {
        return "%s,%s,Person %s,%s@%s.example,,%s\n"
                .formatted(account.number(), name, name, name, account.number(), type);
    }

    private @Nullable User user(Account account, String name) {
        return town.ask(Directory.class)
                .user(account.number(), new UserName(name))
                .orElse(null);
    }

    private List<OpenLock> locks(Account account, String name) {
        return town.ask(Locks.class).of(user(account, name).id());
    }

    private record Entry(String action, String actor, String after) {}

    private List<Entry> entries(String subject) {
        return jdbc.sql("select action, actor_name, state_after from audit_entry where subject = ? order by id")
                .param(subject)
                .query((row, nr) -> new Entry(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private int audited(Account account) {
        return entries("account " + account.number()).size();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
