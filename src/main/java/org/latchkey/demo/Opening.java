package org.latchkey.demo;

import java.util.List;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.NewPassword;
import org.latchkey.access.OneTimeLinks;
import org.latchkey.access.PasswordDesk;
import org.latchkey.access.SignInDesk;
import org.latchkey.demo.Cast.Company;
import org.latchkey.demo.Cast.Person;
import org.latchkey.directory.Account;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.User;
import org.latchkey.evidence.Billing;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.UserName;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the companies and people of the demo, lets them choose passwords, and locks those who shall be locked. */
@Component
@Profile("demo")
class Opening {

    private static final int FAILURES = 5;

    private final Registrar registrar;
    private final Directory directory;
    private final Billing billing;
    private final OneTimeLinks links;
    private final PasswordDesk passwords;
    private final SignInDesk signIn;
    private final Locks locks;

    Opening(
            Registrar registrar,
            Directory directory,
            Billing billing,
            OneTimeLinks links,
            PasswordDesk passwords,
            SignInDesk signIn,
            Locks locks) {
        this.registrar = registrar;
        this.directory = directory;
        this.billing = billing;
        this.links = links;
        this.passwords = passwords;
        this.signIn = signIn;
        this.locks = locks;
    }

    boolean isDone() {
        return directory.account(Cast.OPERATOR.number()).isPresent();
    }

    void play() {
        var operator = registrar.openOperator(Cast.OPERATOR.number(), Cast.OPERATOR.name());
        Cast.OPERATOR.people().forEach(person -> register(Cast.OPERATOR, person, operator));
        Cast.customers().forEach(this::open);
        assign("mia", Cast.ENERGY);
        assign("tom", Cast.ENERGY);
    }

    private void open(Company company) {
        var account = registrar.open(company.number(), company.name(), company.size(), contactsOf(company));
        company.people().forEach(person -> register(company, person, account));
        Papers.of(company).fileWith(billing, account.id());
    }

    private static List<ContactOnFile> contactsOf(Company company) {
        return List.of(new ContactOnFile(
                "Accounts office",
                new EmailAddress("office@" + company.domain()),
                new PhoneNumber("+1 555 01" + company.number().digits().substring(5, 7))));
    }

    private void register(Company company, Person person, Account account) {
        var newUser = new Registrar.NewUser(
                account.id(),
                new UserName(person.userName()),
                person.displayName(),
                new EmailAddress(person.userName() + "@" + company.domain()),
                null,
                person.type(),
                person.role(),
                person.language());
        if (person.locked() == LockCause.NEW) {
            registrar.register(newUser);
        } else {
            var user = registrar.registerKnown(newUser);
            passwords.choose(links.forNewPassword(user.id()), new NewPassword(Cast.PASSWORD));
            lock(company, person, user);
        }
    }

    private void lock(Company company, Person person, User user) {
        if (person.locked() == LockCause.FAILED_SIGN_INS) {
            for (int failure = 0; failure < FAILURES; failure++) {
                signIn.signIn(company.number().digits(), person.userName(), "not my password");
            }
        } else if (person.locked() != null) {
            locks.lock(user.id(), person.locked(), reasonFor(person.locked()));
        }
    }

    private static Reason reasonFor(LockCause cause) {
        return new Reason(
                switch (cause) {
                    case DISABLED_BY_ADMIN -> "On parental leave";
                    case SECURITY_HOLD -> "Reported a letter they did not expect";
                    case LEFT -> "Left the company";
                    case NEW, FAILED_SIGN_INS -> cause.name();
                });
    }

    private void assign(String manager, Company company) {
        var user = directory.user(Cast.OPERATOR.number(), new UserName(manager)).orElseThrow();
        var account = directory.account(company.number()).orElseThrow();
        registrar.assign(user.id(), account.id());
    }
}
