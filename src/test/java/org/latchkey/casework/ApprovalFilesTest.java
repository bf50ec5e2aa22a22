package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.StatementCounter;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever approves sees all that waits for them at once (P1, P5). */
@OnH2
class ApprovalFilesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StatementCounter statements;

    private Town town;
    private Account account;
    private User admin;

    @BeforeEach
    void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        admin = town.admin(account);
    }

    @Test
    void whatWaitsIsListedWithItsUserAndLocks() {
        var first = asksToComeIn();
        var second = asksToComeIn();

        assertThat(waiting()).extracting(ApprovalCase::user).containsExactly(first, second);
        assertThat(waiting()).allSatisfy(file -> {
            assertThat(file.locks()).hasSize(1);
            assertThat(file.request().id()).isEqualTo(file.item().request());
        });
    }

    @Test
    void howManyWaitDoesNotChangeHowOftenTheDatabaseIsAsked() {
        asksToComeIn();
        var forOne = statementsForWhatWaits();
        asksToComeIn();
        asksToComeIn();

        assertThat(statementsForWhatWaits()).hasSameSizeAs(forOne);
    }

    private User asksToComeIn() {
        var user = town.locked(town.user(account), LockCause.FAILED_SIGN_INS);
        town.file(user, Wish.ANOTHER_ADMINISTRATOR);
        return user;
    }

    private List<String> statementsForWhatWaits() {
        var files = town.ask(ApprovalFiles.class);
        return town.as(admin, () -> statements.during(() -> files.waiting(10)));
    }

    private List<ApprovalCase> waiting() {
        return town.as(admin, () -> town.ask(ApprovalFiles.class).waiting(10));
    }
}
