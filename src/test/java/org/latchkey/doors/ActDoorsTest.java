package org.latchkey.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.directory.AccountSize;
import org.latchkey.testing.OnDemo;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** The act behind a door refuses by itself, whoever opened the door. */
@OnDemo
class ActDoorsTest {

    @Autowired
    private ApplicationContext context;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.latchkey.doors.Acts#ofRoles")
    void theActItselfRefusesVisitorsAndUsersWithoutARole(Act act) {
        var town = new Town(context);
        var user = town.user(town.account(AccountSize.SMALL));

        var toTheVisitor = catchThrowable(() -> act.knock().accept(town));
        var toTheUser = catchThrowable(() -> town.as(user, () -> act.knock().accept(town)));

        assertThat(toTheVisitor).isNotNull();
        assertThat(toTheUser).isNotNull().hasSameClassAs(toTheVisitor);
        assertThat(Set.of("NoSuchCase", "AccessDeniedException", "OutboxClosed"))
                .contains(toTheVisitor.getClass().getSimpleName());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.latchkey.doors.Acts#aboutOneself")
    void anActAboutOneselfRefusesVisitors(Act act) {
        var town = new Town(context);

        assertThatThrownBy(() -> act.knock().accept(town))
                .isInstanceOfAny(AccessDeniedException.class, ApprovalRefused.class);
    }

    @Test
    void everyActBehindAPageOrACallIsInTheTable() {
        var town = new Town(context);
        var tried = Stream.concat(Acts.ofRoles(), Acts.aboutOneself())
                .map(act -> act.refusedBy(catchThrowable(() -> act.knock().accept(town))))
                .collect(Collectors.toSet());
        var others = BehindTheDoors.acts();
        others.removeAll(tried);
        assertThat(others)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(BehindTheDoors.PUBLIC, BehindTheDoors.BY_A_SECRET, BehindTheDoors.FOR_THE_PAGE)
                                .flatMap(Set::stream)
                                .toList());
    }
}
