package org.latchkey.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Account;
import org.latchkey.directory.Enrolment;
import org.latchkey.directory.Register;
import org.latchkey.directory.Registrar.NewUser;
import org.latchkey.directory.UserType;
import org.latchkey.imports.UserFile.ListedUser;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.UserName;
import org.springframework.stereotype.Component;

/**
 * Enrols users of customers (P39): the first ones of an account without a lock, later ones with the lock NEW; a user who
 * exists is never changed, whatever the file says of them. Staff are nobody's to import.
 */
@Component
class UserFile implements Kind<ListedUser> {

    record ListedUser(
            AccountNumber account,
            UserName name,
            DisplayName displayName,
            EmailAddress email,
            @Nullable PhoneNumber phone,
            UserType type) {

        NewUser of(Account found) {
            return new NewUser(found.id(), name, displayName.value(), email, phone, type, null, null);
        }
    }

    private record Key(AccountNumber account, UserName name) {}

    private final Accounts accounts;
    private final Register register;
    private final Enrolment enrolment;

    UserFile(Accounts accounts, Register register, Enrolment enrolment) {
        this.accounts = accounts;
        this.register = register;
        this.enrolment = enrolment;
    }

    @Override
    public FileKind kind() {
        return FileKind.USERS;
    }

    @Override
    public Optional<ListedUser> read(Cells cells) {
        var account = cells.value("account_number", AccountNumber::parse);
        var name = cells.value("user_name", UserName::new);
        var displayName = cells.value("display_name", DisplayName::new);
        var email = cells.value("email", EmailAddress::new);
        var phone = cells.phone();
        var type = cells.value("type", UserFile::type);
        return cells.ifSound(() -> new ListedUser(
                account.get(),
                name.get(),
                displayName.get(),
                email.get(),
                phone.get().orElse(null),
                type.get()));
    }

    private static UserType type(String typed) {
        return switch (typed.strip().toUpperCase(Locale.ROOT)) {
            case "ADMIN" -> UserType.ADMIN;
            case "NON_ADMIN" -> UserType.NON_ADMIN;
            case "STAFF" -> throw new InvalidValue("imports.fault.staff");
            default -> throw new InvalidValue("imports.fault.type");
        };
    }

    @Override
    public Object key(ListedUser line) {
        return new Key(line.account(), line.name());
    }

    @Override
    public Plan plan(List<Read<ListedUser>> lines, Consumer<Fault> faults) {
        var draft = new Draft();
        accounts.sort(lines, ListedUser::account, faults).forEach(draft::add);
        return new Plan(draft.steps, lines.size() - draft.users, draft.withoutLocks);
    }

    private final class Draft {

        private final List<Plan.Step> steps = new ArrayList<>();
        private int users;
        private boolean withoutLocks;

        void add(Account account, List<Read<ListedUser>> listed) {
            var present = register.userNames(account);
            var missing = listed.stream()
                    .map(Read::says)
                    .filter(user -> !present.contains(user.name()))
                    .map(user -> user.of(account))
                    .toList();
            users += missing.size();
            if (present.isEmpty()) {
                withoutLocks = true;
                steps.add(new Plan.Step(missing.size(), progress -> enrolment.enrolFirst(account, missing, progress)));
            } else if (!missing.isEmpty()) {
                steps.add(new Plan.Step(missing.size(), progress -> enrolment.enrol(account, missing, progress)));
            }
        }
    }
}
