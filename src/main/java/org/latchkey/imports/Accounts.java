package org.latchkey.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.latchkey.directory.Account;
import org.latchkey.directory.Register;
import org.latchkey.imports.Kind.Read;
import org.latchkey.kernel.AccountNumber;
import org.springframework.stereotype.Component;

/** Finds the accounts that the lines of a file name, and refuses those that no line may name. */
@Component
class Accounts {

    private final Register register;

    Accounts(Register register) {
        this.register = register;
    }

    Map<AccountNumber, Account> with(Collection<AccountNumber> numbers) {
        return register.accounts(numbers);
    }

    /** The lines of each customer's account, in the order of the file; lines of any other account are faults. */
    <L> Map<Account, List<Read<L>>> sort(
            List<Read<L>> lines, Function<L, AccountNumber> number, Consumer<Fault> faults) {
        var found = with(lines.stream().map(line -> number.apply(line.says())).collect(Collectors.toSet()));
        var sorted = new LinkedHashMap<Account, List<Read<L>>>();
        for (var line : lines) {
            var account = found.get(number.apply(line.says()));
            if (account == null) {
                faults.accept(ofAccount(line, "imports.fault.account"));
            } else if (account.operator()) {
                faults.accept(ofAccount(line, "imports.fault.operator"));
            } else {
                sorted.computeIfAbsent(account, first -> new ArrayList<>()).add(line);
            }
        }
        return sorted;
    }

    private static Fault ofAccount(Read<?> line, String reason) {
        return new Fault(line.line(), "account_number", reason, null);
    }
}
