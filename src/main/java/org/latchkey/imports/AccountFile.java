package org.latchkey.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Registrar;
import org.latchkey.imports.AccountFile.NewAccount;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.InvalidValue;
import org.springframework.stereotype.Component;

/** Opens accounts; one that exists keeps its name, and its size, which decides who may approve for it. */
@Component
class AccountFile implements Kind<NewAccount> {

    record NewAccount(AccountNumber number, DisplayName name, AccountSize size) {}

    private final Accounts accounts;
    private final Registrar registrar;

    AccountFile(Accounts accounts, Registrar registrar) {
        this.accounts = accounts;
        this.registrar = registrar;
    }

    @Override
    public FileKind kind() {
        return FileKind.ACCOUNTS;
    }

    @Override
    public Optional<NewAccount> read(Cells cells) {
        var number = cells.value("account_number", AccountNumber::parse);
        var name = cells.value("name", DisplayName::new);
        var size = cells.value("size", AccountFile::size);
        return cells.ifSound(() -> new NewAccount(number.get(), name.get(), size.get()));
    }

    private static AccountSize size(String typed) {
        try {
            return AccountSize.valueOf(typed.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("imports.fault.size");
        }
    }

    @Override
    public Object key(NewAccount line) {
        return line.number();
    }

    @Override
    public Plan plan(List<Read<NewAccount>> lines, Consumer<Fault> faults) {
        var present =
                accounts.with(lines.stream().map(line -> line.says().number()).toList());
        var steps = new ArrayList<Plan.Step>();
        for (var line : lines) {
            var account = present.get(line.says().number());
            if (account == null) {
                steps.add(Plan.Step.ofLine(() -> open(line.says())));
            } else if (account.operator()) {
                faults.accept(new Fault(line.line(), "account_number", "imports.fault.operator", null));
            }
        }
        return new Plan(steps, lines.size() - steps.size(), false);
    }

    private void open(NewAccount account) {
        registrar.open(account.number(), account.name().value(), account.size(), List.of());
    }
}
