package org.latchkey.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.latchkey.directory.Account;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.Register;
import org.latchkey.directory.Registrar;
import org.latchkey.imports.ContactFile.NewContact;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * Puts contacts on file; one whose address is on file already stays as it is. For an account with users it takes two
 * sysadmins, since a contact may be called to find out whether a request is true (P39).
 */
@Component
class ContactFile implements Kind<NewContact> {

    record NewContact(AccountNumber account, ContactOnFile contact) {}

    private record Key(AccountNumber account, EmailAddress email) {}

    private final Accounts accounts;
    private final Register register;
    private final Registrar registrar;

    ContactFile(Accounts accounts, Register register, Registrar registrar) {
        this.accounts = accounts;
        this.register = register;
        this.registrar = registrar;
    }

    @Override
    public FileKind kind() {
        return FileKind.CONTACTS;
    }

    @Override
    public Optional<NewContact> read(Cells cells) {
        var account = cells.value("account_number", AccountNumber::parse);
        var name = cells.value("name", DisplayName::new);
        var email = cells.value("email", EmailAddress::new);
        var phone = cells.phone();
        return cells.ifSound(() -> new NewContact(
                account.get(),
                new ContactOnFile(name.get().value(), email.get(), phone.get().orElse(null))));
    }

    @Override
    public Object key(NewContact line) {
        return new Key(line.account(), line.contact().email());
    }

    @Override
    public Plan plan(List<Read<NewContact>> lines, Consumer<Fault> faults) {
        var steps = new ArrayList<Plan.Step>();
        var withNews = new ArrayList<Account>();
        accounts.sort(lines, NewContact::account, faults).forEach((account, ofAccount) -> {
            var present = register.contacts(account);
            var missing = ofAccount.stream()
                    .map(line -> line.says().contact())
                    .filter(contact -> !present.contains(contact.email()))
                    .map(contact -> Plan.Step.ofLine(() -> registrar.addContact(account, contact)))
                    .toList();
            if (!missing.isEmpty()) {
                withNews.add(account);
                steps.addAll(missing);
            }
        });
        return new Plan(steps, lines.size() - steps.size(), withNews.stream().anyMatch(register::hasUsers));
    }
}
