package org.latchkey.casework.flowable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.latchkey.access.LockCause;
import org.latchkey.casework.Route;
import org.latchkey.casework.Route.Situation;
import org.latchkey.casework.WorkItemKind;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;

/** Which step each combination of facts leads to: P0–P3, P7 and P8, and that nothing else decides it (I5). */
@OnH2(classes = EngineOnly.class)
class RouteTest {

    /** Cause, user type, account size, wish, another admin; then the step and its kind of work item. */
    private static final String TABLE = """
            *                      STAFF           *            *                                     *     handleEscalation   ESCALATED
            SECURITY_HOLD,LEFT     ADMIN,NON_ADMIN *            *                                     *     handleEscalation   ESCALATED
            NEW,DISABLED_BY_ADMIN  ADMIN,NON_ADMIN *            *                                     true  vouchAndApprove    LOCAL_ADMIN_APPROVAL
            NEW,DISABLED_BY_ADMIN  ADMIN,NON_ADMIN *            *                                     false findApprover       ESCALATED
            FAILED_SIGN_INS        NON_ADMIN       *            *                                     true  vouchAndApprove    LOCAL_ADMIN_APPROVAL
            FAILED_SIGN_INS        NON_ADMIN       *            *                                     false findApprover       ESCALATED
            FAILED_SIGN_INS        ADMIN           LARGE        *                                     *     handleEscalation   ESCALATED
            FAILED_SIGN_INS        ADMIN           SMALL,MEDIUM INVOICE_OR_CARD,NOT_SURE              *     validateAndApprove SUPPORT_VALIDATION
            FAILED_SIGN_INS        ADMIN           SMALL,MEDIUM ANOTHER_ADMINISTRATOR,ACCOUNT_MANAGER true  vouchAndApprove    LOCAL_ADMIN_APPROVAL
            FAILED_SIGN_INS        ADMIN           SMALL,MEDIUM ANOTHER_ADMINISTRATOR,ACCOUNT_MANAGER false findApprover       ESCALATED
            """;

    record Row(List<String> words) {

        boolean covers(Route route) {
            return isOneOf(0, route.cause())
                    && isOneOf(1, route.userType())
                    && isOneOf(2, route.accountSize())
                    && isOneOf(3, route.wish())
                    && isOneOf(4, Boolean.toString(route.anotherAdmin()));
        }

        private boolean isOneOf(int column, String word) {
            return words.get(column).equals("*")
                    || List.of(words.get(column).split(",")).contains(word);
        }

        String step() {
            return words.get(5);
        }

        WorkItemKind kind() {
            return WorkItemKind.valueOf(words.get(6));
        }
    }

    static List<Row> rows() {
        return TABLE.lines().map(line -> new Row(List.of(line.split(" +")))).toList();
    }

    static List<Route> routes() {
        return Stream.of(LockCause.values())
                .flatMap(cause -> Stream.of(UserType.values())
                        .flatMap(type -> Stream.of(AccountSize.values())
                                .flatMap(size -> Stream.of(Wish.values())
                                        .flatMap(wish -> Stream.of(true, false)
                                                .map(other -> locked(cause.name(), type, size, wish, other))))))
                .toList();
    }

    private static Route locked(String cause, UserType type, AccountSize size, Wish wish, boolean other) {
        return new Route(Situation.LOCKED, cause, type.name(), size.name(), wish.name(), other);
    }

    @Autowired
    Walk walk;

    @Autowired
    PlayedDesks desks;

    @Test
    void eachCombinationOfFactsStandsInOneRow() {
        assertThat(routes())
                .hasSize(5 * 3 * 3 * 4 * 2)
                .allSatisfy(route ->
                        assertThat(rows()).filteredOn(row -> row.covers(route)).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aLockedUserIsRoutedByTheFacts(Row row) {
        assertThat(routes()).filteredOn(row::covers).isNotEmpty().allSatisfy(route -> {
            var request = walk.waiting(route);
            assertThat(walk.present(request)).containsExactly(row.step());
            assertThat(desks.last(request).kind()).isEqualTo(row.kind());
        });
    }

    @Test
    void aRequestThatMatchesNobodyWaitsForSupport() {
        var request = walk.waiting(new Route(Situation.UNMATCHED, "", "", "", "", false));
        assertThat(walk.present(request)).containsExactly("reviewUnmatched");
        assertThat(desks.last(request).kind()).isEqualTo(WorkItemKind.UNMATCHED);
    }

    @Test
    void aRequestThatNobodyNeedsToDecideEnds() {
        var request = walk.waiting(Walk.NOWHERE);
        assertThat(walk.present(request)).isEmpty();
        assertThat(desks.opened).noneMatch(item -> item.request().equals(request));
    }

    @ParameterizedTest
    @MethodSource("strangeRoutes")
    void factsThatFitNoAnswerGoToTheSysadmins(Route route) {
        var request = walk.waiting(route);
        assertThat(desks.last(request).kind()).isEqualTo(WorkItemKind.ESCALATED);
    }

    static List<Route> strangeRoutes() {
        return List.of(
                new Route(Situation.LOCKED, "", "", "", "", false),
                new Route(Situation.LOCKED, "FAILED_SIGN_INS", "ROBOT", "SMALL", "INVOICE_OR_CARD", true),
                new Route(Situation.LOCKED, "FAILED_SIGN_INS", "ADMIN", "HUGE", "INVOICE_OR_CARD", true),
                new Route(Situation.LOCKED, "ON_LEAVE", "ADMIN", "SMALL", "INVOICE_OR_CARD", true),
                new Route(Situation.LOCKED, "FAILED_SIGN_INS", "ADMIN", "SMALL", "MIRACLE", false));
    }
}
