package org.latchkey.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.latchkey.access.SignInDesk;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.testing.HashCounter;
import org.latchkey.testing.Town;
import org.latchkey.testing.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Page and REST count on one counter, however many try at once (P30, I8). */
abstract class EveryDoorTest {

    private static final int TRIES = 64;
    private static final int CLIENTS = 16;
    private static final int LIMIT = 5;
    private static final String WRONG = "not the password";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private HashCounter hashes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void manyTriesOverPageAndRestCompareTheStoredPasswordNoMoreOftenThanTheLimit() throws Exception {
        var town = new Town(context);
        var user = town.user(town.account(AccountSize.SMALL));
        town.choosePassword(user);
        var hash = hashOf(user);
        var page = new SignInModel(town.ask(SignInDesk.class));
        var rest = new Wire(context);

        atOnce(IntStream.range(0, TRIES)
                .<Callable<?>>mapToObj(number -> number % 2 == 0
                        ? () -> rest.signIn(user, WRONG)
                        : () -> page.signIn(
                                user.account().number().digits(), user.name().value(), WRONG))
                .toList());

        assertThat(hashes.comparisonsWith(hash)).isEqualTo(LIMIT);
        assertThat(town.isEnabled(user)).isFalse();
    }

    private static void atOnce(List<Callable<?>> tries) throws InterruptedException, ExecutionException {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var running = tries.stream().map(clients::submit).toList();
            for (var each : running) {
                each.get();
            }
        }
    }

    private String hashOf(User user) {
        return jdbc.sql("select password_hash from credential where user_id = ?")
                .param(user.id().value())
                .query(String.class)
                .single();
    }
}
