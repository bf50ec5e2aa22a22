package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.latchkey.access.LockCause;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.Role;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Which request goes where: P0–P3 and P6 over every cause, type, size and wish, with and without another admin. */
abstract class RouteTest {

    @Autowired
    private ApplicationContext context;

    private Town town;

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
            @Nullable Boolean anotherAdmin,
            RequestState state) {

        boolean fits(Situation s) {
            return (cause == null || cause == s.cause)
                    && (type == null || type == s.type)
                    && (size == null || size == s.size)
                    && (wishes == null || wishes.contains(s.wish))
                    && (anotherAdmin == null || anotherAdmin == s.anotherAdmin);
        }
    }

    record Situation(@Nullable LockCause cause, UserType type, AccountSize size, Wish wish, boolean anotherAdmin) {}

    private static final List<Wish> EVIDENCE = List.of(Wish.INVOICE_OR_CARD, Wish.NOT_SURE);
    private static final RequestState ADMIN = RequestState.WITH_LOCAL_ADMIN;
    private static final RequestState SYSADMINS = RequestState.ESCALATED;

    private static final List<Row> TABLE = List.of(
            new Row("P0 left", LockCause.LEFT, null, null, null, null, RequestState.LEFT),
            new Row("P9 staff", null, UserType.STAFF, null, null, null, SYSADMINS),
            new Row("P0 hold", LockCause.SECURITY_HOLD, null, null, null, null, SYSADMINS),
            new Row("P0 disabled", LockCause.DISABLED_BY_ADMIN, null, null, null, true, ADMIN),
            new Row("P0 disabled", LockCause.DISABLED_BY_ADMIN, null, null, null, false, SYSADMINS),
            new Row("P0 new", LockCause.NEW, null, null, null, true, ADMIN),
            new Row("P7 new", LockCause.NEW, null, null, null, false, SYSADMINS),
            new Row("P1", null, UserType.NON_ADMIN, null, null, true, ADMIN),
            new Row("P7", null, UserType.NON_ADMIN, null, null, false, SYSADMINS),
            new Row("P4, P5", null, UserType.ADMIN, AccountSize.LARGE, null, null, SYSADMINS),
            new Row("P2", null, UserType.ADMIN, null, EVIDENCE, null, RequestState.AWAITING_VALIDATION),
            new Row("P3", null, UserType.ADMIN, null, null, true, ADMIN),
            new Row("P7 last admin", null, UserType.ADMIN, null, null, false, SYSADMINS));

    static Stream<Situation> situations() {
        var all = new ArrayList<Situation>();
        for (var cause : LockCause.values()) {
            for (var type : UserType.values()) {
                for (var size : AccountSize.values()) {
                    for (var wish : Wish.values()) {
                        all.add(new Situation(cause, type, size, wish, true));
                        all.add(new Situation(cause, type, size, wish, false));
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
        var receipt = town.file(town.locked(personIn(situation), situation.cause()), situation.wish());

        assertThat(town.request(receipt).state()).as(row.rule()).isEqualTo(row.state());
    }

    private User personIn(Situation situation) {
        if (situation.type() == UserType.STAFF) {
            return town.staff(Role.SUPPORT);
        }
        var account = town.account(situation.size());
        if (situation.anotherAdmin()) {
            town.admin(account);
        }
        return situation.type() == UserType.ADMIN ? town.admin(account) : town.user(account);
    }
}
