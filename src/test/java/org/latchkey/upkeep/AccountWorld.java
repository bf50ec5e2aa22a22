package org.latchkey.upkeep;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small account with a local admin and somebody to keep. */
abstract class AccountWorld {

    static final AtomicInteger NR = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    Town town;
    Account account;
    User admin;
    User user;

    @BeforeEach
    void openTheAccount() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        admin = town.admin(account);
        user = town.user(account);
    }
}
