package org.latchkey.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Register;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.User;
import org.latchkey.imports.TeamFile.Assigned;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserName;
import org.springframework.stereotype.Component;

/** Puts account managers on the teams of accounts; nobody leaves a team by a file. */
@Component
class TeamFile implements Kind<Assigned> {

    record Assigned(AccountNumber account, UserName manager) {}

    private final Accounts accounts;
    private final Directory directory;
    private final Register register;
    private final Registrar registrar;

    TeamFile(Accounts accounts, Directory directory, Register register, Registrar registrar) {
        this.accounts = accounts;
        this.directory = directory;
        this.register = register;
        this.registrar = registrar;
    }

    @Override
    public FileKind kind() {
        return FileKind.TEAMS;
    }

    @Override
    public Optional<Assigned> read(Cells cells) {
        var account = cells.value("account_number", AccountNumber::parse);
        var manager = cells.value("account_manager", UserName::new);
        return cells.ifSound(() -> new Assigned(account.get(), manager.get()));
    }

    @Override
    public Object key(Assigned line) {
        return line;
    }

    @Override
    public Plan plan(List<Read<Assigned>> lines, Consumer<Fault> faults) {
        var managers =
                directory.staff(Role.ACCOUNT_MANAGER).stream().collect(Collectors.toMap(User::name, user -> user));
        var steps = new ArrayList<Plan.Step>();
        accounts.sort(lines, Assigned::account, faults).forEach((account, ofAccount) -> {
            var team = register.team(account);
            for (var line : ofAccount) {
                var manager = managers.get(line.says().manager());
                if (manager == null) {
                    faults.accept(new Fault(line.line(), "account_manager", "imports.fault.manager", null));
                } else if (!team.contains(manager.id())) {
                    steps.add(Plan.Step.ofLine(() -> registrar.assign(manager, account)));
                }
            }
        });
        return new Plan(steps, lines.size() - steps.size(), false);
    }
}
