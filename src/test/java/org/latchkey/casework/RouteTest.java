package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.latchkey.access.Administrators;
import org.latchkey.access.LockCause;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Which request goes where: P0–P5, P7 and P9 over every cause, type, size, wish, and every dead end. */
abstract class RouteTest {

    @Autowired
    private ApplicationContext context;

    Town town;

    @BeforeEach
    void build() {
        town = new Town(context);
    }

    /** One row of the table: what is not said does not matter; the first row that fits decides. */
    private record Row(
            String rule,
            @Nullable LockCause cause,
            @Nullable UserType type,
            @Nullable AccountSize size,
            @Nullable List<Wish> wishes,
            @Nullable Administrators administrators,
            @Nullable Boolean team,
            RequestState state) {

        boolean fits(Situation s) {
            return (cause == null || cause == s.cause)
                    && (type == null || type == s.type)
                    && (size == null || size == s.size)
                    && (wishes == null || wishes.contains(s.wish))
                    && (administrators == null || administrators == s.administrators)
                    && (team == null || team == s.team);
        }
    }

    record Situation(
            LockCause cause, UserType type, AccountSize size, Wish wish, Administrators administrators, boolean team) {}

    private static final List<Wish> EVIDENCE = List.of(Wish.INVOICE_OR_CARD, Wish.NOT_SURE);
    private static final List<Wish> COLLEAGUE = List.of(Wish.ANOTHER_ADMINISTRATOR);
    private static final List<Wish> MANAGER = List.of(Wish.ACCOUNT_MANAGER);
    private static final AccountSize LARGE = AccountSize.LARGE;
    private static final Administrators ANOTHER = Administrators.ANOTHER_ENABLED;
    private static final RequestState ADMIN = RequestState.WITH_LOCAL_ADMIN;
    private static final RequestState WAITS = RequestState.WAITING_FOR_ADMINISTRATOR;
    private static final RequestState SUPPORT = RequestState.AWAITING_VALIDATION;
    private static final RequestState TEAM = RequestState.WITH_ACCOUNT_TEAM;
    private static final RequestState SYSADMINS = RequestState.WITH_SYSADMIN;

    private static final List<Row> TABLE = List.of(
            new Row("P0 left", LockCause.LEFT, null, null, null, null, null, RequestState.LEFT),
            new Row("P9 staff", null, UserType.STAFF, null, null, null, null, SYSADMINS),
            new Row("P0 hold", LockCause.SECURITY_HOLD, null, null, null, null, null, SYSADMINS),
            new Row("P0 disabled", LockCause.DISABLED_BY_ADMIN, null, null, null, ANOTHER, null, ADMIN),
            new Row("P0 disabled, nobody", LockCause.DISABLED_BY_ADMIN, null, null, null, null, null, SYSADMINS),
            new Row("P0 new", LockCause.NEW, null, null, null, ANOTHER, null, ADMIN),
            new Row("P7 new, nobody", LockCause.NEW, null, null, null, null, null, SYSADMINS),
            new Row("P1", null, UserType.NON_ADMIN, null, null, ANOTHER, null, ADMIN),
            new Row("P7 waits", null, UserType.NON_ADMIN, null, null, Administrators.NONE_ENABLED, null, WAITS),
            new Row("P7 no admin", null, UserType.NON_ADMIN, null, null, null, null, SYSADMINS),
            new Row("P4 colleague", null, UserType.ADMIN, LARGE, COLLEAGUE, ANOTHER, null, ADMIN),
            new Row("P4 manager", null, UserType.ADMIN, LARGE, MANAGER, null, true, TEAM),
            new Row("P5", null, UserType.ADMIN, LARGE, null, null, true, RequestState.ESCALATED),
            new Row("P7 no team", null, UserType.ADMIN, LARGE, null, null, false, SYSADMINS),
            new Row("P2", null, UserType.ADMIN, null, EVIDENCE, null, null, SUPPORT),
            new Row("P3", null, UserType.ADMIN, null, null, ANOTHER, null, ADMIN),
            new Row("P7 last admin", null, UserType.ADMIN, null, null, null, null, SUPPORT));

    static Stream<Situation> situations() {
        var all = new ArrayList<Situation>();
        for (var cause : LockCause.values()) {
            for (var type : UserType.values()) {
                for (var size : AccountSize.values()) {
                    for (var wish : Wish.values()) {
                        for (var administrators : Administrators.values()) {
                            all.add(new Situation(cause, type, size, wish, administrators, true));
                            if (size == AccountSize.LARGE && type == UserType.ADMIN) {
                                all.add(new Situation(cause, type, size, wish, administrators, false));
                            }
                        }
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void factsDecideWhichRouteIsOpenAndTheWishChooses(Situation situation) {
        var row = TABLE.stream().filter(one -> one.fits(situation)).findFirst().orElseThrow();
        var user = town.locked(personIn(situation), situation.cause());

        assertThat(routed(user, situation.wish())).as(row.rule()).isEqualTo(row.state());
    }

    /** Where a request ends up that this user files. */
    RequestState routed(User user, Wish wish) {
        return town.request(town.file(user, wish)).state();
    }

    private User personIn(Situation situation) {
        if (situation.type() == UserType.STAFF) {
            return town.staff(Role.SUPPORT);
        }
        var account = town.account(situation.size());
        if (situation.team() && situation.size() == AccountSize.LARGE) {
            town.team(account);
        }
        others(situation.administrators(), account);
        return situation.type() == UserType.ADMIN ? town.admin(account) : town.user(account);
    }

    private void others(Administrators administrators, Account account) {
        switch (administrators) {
            case ANOTHER_ENABLED -> town.admin(account);
            case NONE_ENABLED -> town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
            case NONE -> {}
        }
    }
}
