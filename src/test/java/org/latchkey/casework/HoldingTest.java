package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever holds something sees it as it is from then on, whatever they read of it before (P10). */
@OnH2
class HoldingTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PlatformTransactionManager transactions;

    private Town town;
    private User user;

    @BeforeEach
    void build() {
        town = new Town(context);
        user = town.locked(town.admin(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
    }

    @Test
    void aHeldRequestIsReadAnew() {
        var id = town.request(town.file(user, Wish.INVOICE_OR_CARD)).id();
        var requests = town.ask(HelpRequests.class);
        var held = inATransaction(() -> {
            requests.get(id);
            meanwhile(() -> requests.moveTo(id, RequestState.WITHDRAWN));
            return requests.hold(id);
        });
        assertThat(held.state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void theLocksOfHeldUsersAreReadAnew() {
        var locks = town.ask(Locks.class);
        var open = inATransaction(() -> {
            locks.of(user.id());
            meanwhile(() -> town.locked(user, LockCause.DISABLED_BY_ADMIN));
            town.ask(Directory.class).hold(List.of(user.id()), user.account().id());
            return locks.of(user.id());
        });
        assertThat(open).hasSize(2);
    }

    @Test
    void anActReadsLocksOnceAndItsOwnLocksAnew() {
        var locks = town.ask(Locks.class);
        var open = inATransaction(() -> {
            locks.of(user.id());
            town.locked(user, LockCause.DISABLED_BY_ADMIN);
            return locks.of(user.id());
        });
        assertThat(open).hasSize(2);
    }

    private <T> T inATransaction(Supplier<T> act) {
        return new TransactionTemplate(transactions).execute(now -> act.get());
    }

    private void meanwhile(Runnable act) {
        var other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        other.executeWithoutResult(now -> act.run());
    }
}
