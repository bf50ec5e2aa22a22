package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.requests.Wish;
import org.latchkey.testing.HandClock;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.StatementCounter;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open desks share what is the same for all of them, and never see a count from before a change (P60). */
@OnH2
class QueueCountsTest {

    private static final int ALL = 2;
    private static final int ONLY_MINE = 1;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter statements;

    private final HandClock clock = new HandClock();
    private QueueCounts counts;
    private Town town;
    private User agent;
    private User colleague;

    @BeforeEach
    void openTheDesk() {
        town = new Town(context);
        agent = town.staff(Role.SUPPORT);
        colleague = town.staff(Role.SUPPORT);
        counts = new QueueCounts(jdbc, clock);
    }

    @Test
    void whatEverybodySeesIsCountedOnceForAllDesks() {
        assertThat(statementsFor(agent)).isEqualTo(ALL);
        assertThat(statementsFor(colleague)).isEqualTo(ONLY_MINE);
        assertThat(statementsFor(agent)).isEqualTo(ONLY_MINE);
    }

    @Test
    void itIsCountedAgainAfterAChange() {
        statementsFor(agent);
        counts.change();
        assertThat(statementsFor(agent)).isEqualTo(ALL);
    }

    @Test
    void itIsCountedAgainAfterASecondForWhatOtherNodesDid() {
        statementsFor(agent);
        clock.advance(Duration.ofMillis(1_001));
        assertThat(statementsFor(agent)).isEqualTo(ALL);
    }

    @Test
    void aRequestThatComesInIsAChange() {
        countsAtTheDesk();
        town.file(
                town.locked(town.admin(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS),
                Wish.INVOICE_OR_CARD);
        assertThat(countsAtTheDesk()).anyMatch(sql -> sql.contains("'AWAITING_VALIDATION' as view_name"));
    }

    private int statementsFor(User person) {
        return statements.during(() -> counts.of(person.id())).size();
    }

    private List<String> countsAtTheDesk() {
        return town.as(
                colleague,
                () -> statements.during(() -> town.ask(WorkQueue.class).counts()));
    }
}
