package org.latchkey.casework.flowable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.latchkey.access.Administrators;
import org.latchkey.access.LockCause;
import org.latchkey.casework.Route;
import org.latchkey.casework.Route.Situation;
import org.latchkey.casework.WorkItemKind;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;

/** Which step each combination of facts leads to: P0–P5, P7–P9, and that nothing else decides it (I5). */
@OnH2(classes = EngineOnly.class)
class RouteTest {

    /** Cause, type, size, wish, administrators, may support validate, is there a team; the first row that fits decides. */
    private static final String TABLE = """
            *                     STAFF     *            *                                     *               *    *     decideAsSysadmins    SYSADMIN_CASE
            SECURITY_HOLD         *         *            *                                     *               *    *     decideAsSysadmins    SYSADMIN_CASE
            NEW,DISABLED_BY_ADMIN *         *            *                                     ANOTHER_ENABLED *    *     vouchAndApprove      LOCAL_ADMIN_APPROVAL
            *                     NON_ADMIN *            *                                     ANOTHER_ENABLED *    *     vouchAndApprove      LOCAL_ADMIN_APPROVAL
            *                     *         *            ANOTHER_ADMINISTRATOR                 ANOTHER_ENABLED *    *     vouchAndApprove      LOCAL_ADMIN_APPROVAL
            *                     *         SMALL,MEDIUM ACCOUNT_MANAGER                       ANOTHER_ENABLED *    *     vouchAndApprove      LOCAL_ADMIN_APPROVAL
            FAILED_SIGN_INS       NON_ADMIN *            *                                     NONE_ENABLED    *    *     awaitAdministrator   ADMINISTRATOR_AWAITED
            FAILED_SIGN_INS       ADMIN     SMALL,MEDIUM *                                     *               true *     validateAndApprove   SUPPORT_VALIDATION
            FAILED_SIGN_INS       ADMIN     LARGE        ACCOUNT_MANAGER                       *               *    true  decideAsAccountTeam  ACCOUNT_TEAM_CASE
            FAILED_SIGN_INS       ADMIN     LARGE        *                                     *               *    true  openAccountTeamCase  ESCALATED
            *                     *         *            *                                     *               *    *     decideForOthers      SYSADMIN_CASE
            """;

    record Row(List<String> words) {

        boolean fits(Route route) {
            var facts = List.of(
                    route.cause(),
                    route.userType(),
                    route.accountSize(),
                    route.wish(),
                    route.administrators(),
                    Boolean.toString(route.mayValidate()),
                    Boolean.toString(route.team()));
            return IntStream.range(0, facts.size())
                    .allMatch(column -> words.get(column).equals("*")
                            || List.of(words.get(column).split(",")).contains(facts.get(column)));
        }

        String step() {
            return words.get(7);
        }

        WorkItemKind kind() {
            return WorkItemKind.valueOf(words.get(8));
        }
    }

    static List<Row> rows() {
        return TABLE.lines().map(line -> new Row(List.of(line.split(" +")))).toList();
    }

    private static Row rowOf(Route route) {
        return rows().stream().filter(row -> row.fits(route)).findFirst().orElseThrow();
    }

    /** Every combination; whether support and a team can help is varied only for admins who failed to sign in. */
    static List<Route> routes() {
        return Stream.of(LockCause.values())
                .flatMap(cause -> Stream.of(UserType.values())
                        .flatMap(type -> Stream.of(AccountSize.values())
                                .flatMap(size -> Stream.of(Wish.values())
                                        .flatMap(wish -> Stream.of(Administrators.values())
                                                .flatMap(others -> routes(cause, type, size, wish, others))))))
                .toList();
    }

    private static Stream<Route> routes(
            LockCause cause, UserType type, AccountSize size, Wish wish, Administrators others) {
        var matters = cause == LockCause.FAILED_SIGN_INS && type == UserType.ADMIN;
        var both = matters ? List.of(true, false) : List.of(true);
        return both.stream()
                .flatMap(mayValidate -> both.stream()
                        .map(team -> new Route(
                                Situation.LOCKED,
                                cause.name(),
                                type.name(),
                                size.name(),
                                wish.name(),
                                others.name(),
                                mayValidate,
                                team,
                                false)));
    }

    @Autowired
    Walk walk;

    @Autowired
    PlayedDesks desks;

    @Test
    void allCombinationsAreTried() {
        assertThat(routes()).hasSize(5 * 3 * 3 * 4 * 3 + 3 * 36);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aLockedUserIsRoutedByTheFacts(Row row) {
        assertThat(routes())
                .filteredOn(route -> rowOf(route).equals(row))
                .isNotEmpty()
                .allSatisfy(route -> {
                    var request = walk.waiting(route);
                    assertThat(walk.present(request)).contains(row.step());
                    assertThat(desks.last(request).kind()).isEqualTo(row.kind());
                });
    }

    @Test
    void aRequestThatMatchesNobodyWaitsForSupport() {
        var request = walk.waiting(Walk.of(Situation.UNMATCHED));
        assertThat(walk.present(request)).containsExactly("reviewUnmatched");
        assertThat(desks.last(request).kind()).isEqualTo(WorkItemKind.UNMATCHED);
    }

    @Test
    void aFrozenRequestWaitsForASysadmin() {
        var request = walk.waiting(Walk.of(Situation.FROZEN));
        assertThat(walk.present(request)).containsExactly("reviewFrozen");
        assertThat(desks.last(request).kind()).isEqualTo(WorkItemKind.FROZEN);
    }

    @Test
    void aRequestThatNobodyNeedsToDecideEnds() {
        var request = walk.waiting(Walk.NOWHERE);
        assertThat(walk.present(request)).isEmpty();
        assertThat(desks.opened).noneMatch(item -> item.request().equals(request));
    }

    @Test
    void whatOneSysadminValidatedAnotherApproves() {
        var request = walk.waiting(Walk.TO_SYSADMINS);
        walk.decided(request, validated());
        assertThat(desks.last(request).kind()).isEqualTo(WorkItemKind.SECOND_SYSADMIN);
    }

    @Test
    void theWayIsToldAcrossCalledProcesses() {
        var request = walk.waiting(Walk.TO_SYSADMINS);
        assertThat(desks.passed.get(request))
                .extracting(flow -> flow.replaceFirst(":.*/", "/"))
                .containsSubsequence("help-request/toRoute", "help-request/staffOrHold", "sysadmin-case/notYet");
    }

    private static Route validated() {
        var facts = Walk.TO_SYSADMINS;
        return new Route(
                facts.situation(),
                facts.cause(),
                facts.userType(),
                facts.accountSize(),
                facts.wish(),
                facts.administrators(),
                facts.mayValidate(),
                facts.team(),
                true);
    }

    @ParameterizedTest
    @MethodSource("strangeRoutes")
    void factsThatFitNoAnswerGoToTheSysadmins(Route route) {
        var request = walk.waiting(route);
        assertThat(desks.last(request).kind()).isEqualTo(WorkItemKind.SYSADMIN_CASE);
    }

    static List<Route> strangeRoutes() {
        return List.of(
                Walk.of(Situation.LOCKED),
                Walk.locked("FAILED_SIGN_INS", "ROBOT", "SMALL", "INVOICE_OR_CARD", "ANOTHER_ENABLED"),
                Walk.locked("FAILED_SIGN_INS", "ADMIN", "HUGE", "INVOICE_OR_CARD", "ANOTHER_ENABLED"),
                Walk.locked("ON_LEAVE", "ADMIN", "SMALL", "INVOICE_OR_CARD", "ANOTHER_ENABLED"),
                Walk.locked("FAILED_SIGN_INS", "NON_ADMIN", "SMALL", "NOT_SURE", "A_FEW"));
    }
}
