package org.latchkey.casework;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.latchkey.Latchkey;
import org.latchkey.access.LockCause;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.Filing;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A Latchkey in a process of its own that files and approves until it is killed, and tells what it acknowledged. */
final class BusyDesk {

    private static final Message STATEMENT = new Message("She asked me in person this morning.");
    private static final Reason DONE = new Reason("All in order.");

    private final Town town;
    private final String round;
    private final Account account;
    private final User admin;

    private BusyDesk(Town town, String round) {
        this.town = town;
        this.round = round;
        this.account = town.ask(Registrar.class)
                .open(AccountNumber.completing("200000" + round), "Company " + round, AccountSize.SMALL, List.of());
        this.admin = register("admin", UserType.ADMIN);
    }

    /** Arguments: the folder of the database, and a digit that no earlier desk on it had. */
    public static void main(String[] arguments) {
        new BusyDesk(new Town(start(Path.of(arguments[0]))), arguments[1]).work();
    }

    static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(Latchkey.class).profiles("test").run("--latchkey.data=" + data);
    }

    private void work() {
        for (int person = 1; !System.out.checkError(); person++) {
            var user = town.locked(register("person" + person, UserType.NON_ADMIN), LockCause.FAILED_SIGN_INS);
            var receipt = file(user);
            tell(Deed.FILED, user, receipt);
            town.runJobs();
            approve(receipt);
            tell(Deed.APPROVED, user, receipt);
        }
    }

    private User register(String what, UserType type) {
        var name = what + "of" + round;
        return town.register(account, name, name + "@latchkey.example", type, null);
    }

    private Receipt file(User user) {
        return town.ask(HelpDesk.class)
                .file(new Filing(
                        account.number(),
                        user.name(),
                        Contact.parse(user.name() + "@elsewhere.example"),
                        new Message("Please let me in."),
                        AdminClaim.NO,
                        Wish.NOT_SURE,
                        Language.EN,
                        null));
    }

    private void approve(Receipt receipt) {
        var item = town.ask(WorkItems.class)
                .newestOf(town.request(receipt).id())
                .orElseThrow()
                .id();
        town.as(admin, () -> town.ask(CaseDesk.class).vouchAndApprove(item, STATEMENT, DONE));
    }

    /** Leaves the process in one piece, or not at all. */
    private static void tell(Deed deed, User user, Receipt receipt) {
        var line = new Acknowledged(deed, receipt.number().value(), user.name().value()).line() + "\n";
        System.out.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
