package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.testing.HashCounter;
import org.latchkey.testing.StatementCounter;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A refused sign-in does the same work for everybody: the same statements, one hash (P31, I9). */
abstract class RefusalsTest {

    private static final String UNKNOWN_ACCOUNT = "3057-1842";

    private record Work(List<String> statements, int hashes) {}

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private HashCounter hashes;

    @Autowired
    private SignInDesk desk;

    private User enabled;
    private User disabled;
    private User withoutPassword;
    private User staff;

    @BeforeEach
    void build() {
        var town = new Town(context);
        var account = town.account(AccountSize.SMALL);
        enabled = town.user(account);
        town.choosePassword(enabled);
        disabled = town.user(account);
        town.choosePassword(disabled);
        town.locked(disabled, LockCause.DISABLED_BY_ADMIN);
        withoutPassword = town.user(account);
        staff = town.staff(Role.SUPPORT);
        town.signIn(staff);
    }

    @Test
    void everyRefusalDoesTheSameWork() {
        var number = enabled.account().number().toString();
        var works = Stream.of(
                        Map.entry("unknown account", work(UNKNOWN_ACCOUNT, "nobody")),
                        Map.entry("unknown user", work(number, "nobody")),
                        Map.entry("enabled", work(number, enabled.name().value())),
                        Map.entry("disabled", work(number, disabled.name().value())),
                        Map.entry(
                                "without password",
                                work(number, withoutPassword.name().value())),
                        Map.entry(
                                "staff",
                                work(
                                        staff.account().number().toString(),
                                        staff.name().value())),
                        Map.entry("no account number", work("12", "nobody")),
                        Map.entry("nothing", work("", "")))
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));

        assertThat(works).hasSize(1);
        assertThat(works.keySet()).allSatisfy(work -> {
            assertThat(work.hashes()).isEqualTo(1);
            assertThat(work.statements()).hasSizeBetween(3, 6);
        });
    }

    private Work work(String account, String user) {
        var before = hashes.comparisons();
        var statements = counter.during(
                () -> assertThat(desk.signIn(account, user, "not the password")).isEqualTo(new SignInAnswer.Refused()));
        return new Work(statements, hashes.comparisons() - before);
    }
}
