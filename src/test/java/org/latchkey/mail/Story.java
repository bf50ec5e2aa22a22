package org.latchkey.mail;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.Filing;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Wish;

/** Lets people do what letters follow from; each story has an account of its own. */
class Story {

    private static final AtomicInteger ACCOUNTS = new AtomicInteger(1_000_000);

    private final Registrar registrar;
    private final HelpDesk helpDesk;
    private final HelpRequests requests;
    final Account account;
    final User ada;
    final User ben;
    final User carl;

    Story(Registrar registrar, HelpDesk helpDesk, HelpRequests requests) {
        this.registrar = registrar;
        this.helpDesk = helpDesk;
        this.requests = requests;
        var digits = Integer.toString(ACCOUNTS.incrementAndGet());
        this.account = registrar.open(AccountNumber.completing(digits), "Kiln & Co", AccountSize.SMALL, List.of());
        this.ada = register("ada", UserType.ADMIN);
        this.ben = register("ben", UserType.ADMIN);
        this.carl = register("carl", UserType.NON_ADMIN);
    }

    private User register(String name, UserType type) {
        var email = new EmailAddress(name + "@kiln-" + account.number().digits() + ".com");
        return registrar.registerKnown(new Registrar.NewUser(
                account.id(), new UserName(name), "<b>" + name + "</b>", email, null, type, null));
    }

    /** A member of staff, enabled. */
    User staff(Role role) {
        var number = AccountNumber.completing(Integer.toString(ACCOUNTS.incrementAndGet()));
        var operator = registrar.openOperator(number, "Operator");
        var email = new EmailAddress(role + "@operator-" + number.digits() + ".com");
        return registrar.registerKnown(new Registrar.NewUser(
                operator.id(), new UserName(role.name()), "Staff", email, null, UserType.STAFF, role));
    }

    /** The address that nobody has on file. */
    String typedAddress() {
        return "typed@kiln-" + account.number().digits() + ".com";
    }

    HelpRequest files(User user, String contact) {
        var receipt = helpDesk.file(new Filing(
                account.number(),
                user.name(),
                Contact.parse(contact),
                new Message("I am locked out"),
                AdminClaim.NOT_SURE,
                Wish.NOT_SURE,
                null));
        return requests.find(receipt.number()).orElseThrow();
    }

    HelpRequest isIdentified(User user) {
        var request = files(user, "+1 555 0134");
        requests.identify(request.id(), user);
        return requests.get(request.id());
    }
}
