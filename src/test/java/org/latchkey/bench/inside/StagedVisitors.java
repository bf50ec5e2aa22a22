package org.latchkey.bench.inside;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.latchkey.access.LockCause;
import org.latchkey.bench.inside.World.Login;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.testing.Town;

/** People who sign in, in accounts of a hundred. */
final class StagedVisitors {

    private static final int OF_AN_ACCOUNT = 100;
    private static final int DISABLED = 10;

    private final Town town;

    StagedVisitors(Town town) {
        this.town = town;
    }

    /** Stages so many who can sign in, and some who cannot. */
    Visitors stage(int enabled) {
        var accounts = IntStream.rangeClosed(0, enabled / OF_AN_ACCOUNT)
                .mapToObj(number -> town.account(AccountSize.SMALL))
                .toList();
        return new Visitors(
                Town.PASSWORD,
                people(enabled, accounts, user -> user),
                people(DISABLED, accounts, user -> town.locked(user, LockCause.DISABLED_BY_ADMIN)),
                AccountNumber.completing("8888888").digits());
    }

    private List<Login> people(int number, List<Account> accounts, UnaryOperator<User> afterwards) {
        return IntStream.range(0, number)
                .mapToObj(person -> withPassword(town.user(accounts.get(person / OF_AN_ACCOUNT))))
                .map(afterwards)
                .map(StagedVisitors::login)
                .toList();
    }

    private User withPassword(User user) {
        town.choosePassword(user);
        return user;
    }

    private static Login login(User user) {
        return new Login(user.account().number().digits(), user.name().value());
    }
}
