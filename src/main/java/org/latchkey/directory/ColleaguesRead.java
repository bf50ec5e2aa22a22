package org.latchkey.directory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.PerTransaction;

/**
 * The admins and the account teams that one transaction has read, so that an act asks once for them. They are forgotten
 * when users are held and when users or teams are changed, so that what is decided under locks is read under locks (P10).
 */
@PerTransaction
class ColleaguesRead {

    private record Day(AccountId account, LocalDate day) {}

    private final Map<AccountId, List<User>> admins = new HashMap<>();
    private final Map<Day, List<User>> teams = new HashMap<>();

    List<User> admins(AccountId account, Supplier<List<User>> read) {
        return admins.computeIfAbsent(account, unknown -> read.get());
    }

    List<User> team(AccountId account, LocalDate day, Supplier<List<User>> read) {
        return teams.computeIfAbsent(new Day(account, day), unknown -> read.get());
    }

    void forget() {
        admins.clear();
        teams.clear();
    }
}
