package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.latchkey.access.OneDoorRows.ADMIN;
import static org.latchkey.access.OneDoorRows.AGENT;
import static org.latchkey.access.OneDoorRows.COLLEAGUE;
import static org.latchkey.access.OneDoorRows.CUSTOMER;
import static org.latchkey.access.OneDoorRows.LATER;
import static org.latchkey.access.OneDoorRows.LOCKED_STAFF;
import static org.latchkey.access.OneDoorRows.NON_ADMIN;
import static org.latchkey.access.OneDoorRows.NOW;
import static org.latchkey.access.OneDoorRows.OPERATOR;
import static org.latchkey.access.OneDoorRows.OTHER_CUSTOMER;
import static org.latchkey.access.OneDoorRows.STRANGER;
import static org.latchkey.access.OneDoorRows.SYSADMIN;

import java.time.OffsetDateTime;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.latchkey.access.OneDoorRows.Approved;
import org.latchkey.access.OneDoorRows.Validated;
import org.latchkey.kernel.AccountNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database itself refuses every row that would enable somebody without a fitting validation and approval (P10–P14,
 * I1, I2, I7), whoever writes it, under the application's own role.
 */
abstract class OneDoorTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest(name = "{0}")
    @MethodSource("forbidden")
    void theSchemaRefuses(String what, Consumer<OneDoorRows> attempt) {
        assertThatThrownBy(() -> afterTheUsualRows(attempt)).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("legitimate")
    void theSchemaAccepts(String what, Consumer<OneDoorRows> attempt) {
        assertThatCode(() -> afterTheUsualRows(attempt)).doesNotThrowAnyException();
    }

    private void afterTheUsualRows(Consumer<OneDoorRows> attempt) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            var rows = new OneDoorRows(jdbc);
            usual(rows);
            attempt.accept(rows);
        });
    }

    private static void usual(OneDoorRows rows) {
        rows.account(CUSTOMER, AccountNumber.completing("9100010").digits());
        rows.account(OTHER_CUSTOMER, AccountNumber.completing("9100020").digits());
        rows.account(OPERATOR, AccountNumber.completing("9100099").digits());
        rows.user(ADMIN, CUSTOMER, "ADMIN", null);
        rows.user(COLLEAGUE, CUSTOMER, "ADMIN", null);
        rows.user(STRANGER, OTHER_CUSTOMER, "ADMIN", null);
        rows.user(NON_ADMIN, CUSTOMER, "NON_ADMIN", null);
        rows.user(AGENT, OPERATOR, "STAFF", "SUPPORT");
        rows.user(SYSADMIN, OPERATOR, "STAFF", "SYSADMIN");
        rows.user(LOCKED_STAFF, OPERATOR, "STAFF", "SUPPORT");
        rows.request(-55, ADMIN, CUSTOMER);
        rows.request(-57, LOCKED_STAFF, OPERATOR);
        rows.request(-58, NON_ADMIN, CUSTOMER);
        rows.lock(-100, ADMIN, "FAILED_SIGN_INS", 1);
        rows.lock(-101, ADMIN, "SECURITY_HOLD", 1);
        rows.lock(-102, LOCKED_STAFF, "FAILED_SIGN_INS", 1);
        rows.lock(-103, NON_ADMIN, "FAILED_SIGN_INS", 1);
        rows.lock(-104, NON_ADMIN, "LEFT", 1);
        rows.routing(-1, -55, ADMIN, CUSTOMER, "ADMIN", "SMALL", "SUPPORT");
        rows.routing(-2, -55, ADMIN, CUSTOMER, "ADMIN", "SMALL", "SYSADMIN");
        rows.routing(-3, -55, ADMIN, CUSTOMER, "ADMIN", "SMALL", "LOCAL_ADMIN");
        rows.routing(-4, -57, LOCKED_STAFF, OPERATOR, "STAFF", "SMALL", "HOST");
        rows.routing(-5, -58, NON_ADMIN, CUSTOMER, "NON_ADMIN", "SMALL", "SYSADMIN");
        rows.validation(bySupport(-1, "CARD", "MISMATCH", AGENT));
        rows.validation(bySupport(-2, "CARD", "MATCH", AGENT));
        rows.validation(bySysadmin(-3, -101L, "SECURITY_HOLD"));
        rows.validation(byColleague(-4));
        rows.validation(byHost(-5));
        rows.validation(ofNonAdmin(-6, "FAILED_SIGN_INS", -103L));
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                refused("a second open lock of one cause", rows -> rows.lock(-109, ADMIN, "FAILED_SIGN_INS", 1)),
                refused("a lock of nobody", rows -> rows.lock(-109, null, "NEW", 1)),
                refused("a lock of an unknown cause", rows -> rows.lock(-109, ADMIN, "BORED", 1)),
                refused("support for a non-admin (P1)", routing(-58, NON_ADMIN, "NON_ADMIN", "SMALL", "SUPPORT")),
                refused("support for a large account (P5)", routing(-55, ADMIN, "ADMIN", "LARGE", "SUPPORT")),
                refused(
                        "an account manager for a small account",
                        routing(-55, ADMIN, "ADMIN", "SMALL", "ACCOUNT_MANAGER")),
                refused(
                        "an account manager for a non-admin",
                        routing(-58, NON_ADMIN, "NON_ADMIN", "LARGE", "ACCOUNT_MANAGER")),
                refused("the host for a customer (P9)", routing(-55, ADMIN, "ADMIN", "SMALL", "HOST")),
                refused("a local admin for staff (P9)", staffRouting("LOCAL_ADMIN")),
                refused("support for staff (P9)", staffRouting("SUPPORT")),
                refused("a routing to an unknown authority", routing(-55, ADMIN, "ADMIN", "SMALL", "FRIEND")),
                refused("another user's request", routing(-55, STRANGER, "ADMIN", "SMALL", "LOCAL_ADMIN")),
                refused(
                        "a card for a security hold (P14)",
                        validation(supportOn("CARD", "SECURITY_HOLD", -101L, "SMALL", AGENT))),
                refused(
                        "support that vouches",
                        validation(supportOn("VOUCHED", "FAILED_SIGN_INS", -100L, "SMALL", AGENT))),
                refused(
                        "oneself as validator (I2)",
                        validation(supportOn("CARD", "FAILED_SIGN_INS", -100L, "SMALL", ADMIN))),
                refused("no validator", validation(supportOn("CARD", "FAILED_SIGN_INS", -100L, "SMALL", null))),
                refused("no lock", validation(supportOn("CARD", "FAILED_SIGN_INS", null, "SMALL", AGENT))),
                refused(
                        "another size than was routed (P13)",
                        validation(supportOn("CARD", "FAILED_SIGN_INS", -100L, "MEDIUM", AGENT))),
                refused("another user's lock", validation(supportOn("CARD", "FAILED_SIGN_INS", -103L, "SMALL", AGENT))),
                refused(
                        "another cause than the lock's (I7)",
                        validation(supportOn("CARD", "FAILED_SIGN_INS", -101L, "SMALL", AGENT))),
                refused(
                        "a validation of a user who left (P14)",
                        rows -> rows.validation(ofNonAdmin(-9, "LEFT", -104L))),
                refused("a mismatch (I1)", approval(support(-1L, "MISMATCH", AGENT, AGENT, OPERATOR, NOW))),
                refused("a mismatch called a match (I1)", approval(support(-1L, "MATCH", AGENT, AGENT, OPERATOR, NOW))),
                refused("no validation at all (P10)", approval(support(null, "MATCH", AGENT, AGENT, OPERATOR, NOW))),
                refused(
                        "a validation that was never made (P10)",
                        approval(support(-77L, "MATCH", AGENT, AGENT, OPERATOR, NOW))),
                refused("oneself as approver (P11, I2)", approval(support(-2L, "MATCH", AGENT, ADMIN, CUSTOMER, NOW))),
                refused(
                        "an approver who did not validate (P11)",
                        approval(support(-2L, "MATCH", AGENT, SYSADMIN, OPERATOR, NOW))),
                refused(
                        "somebody else called the validator (P11)",
                        approval(support(-2L, "MATCH", SYSADMIN, SYSADMIN, OPERATOR, NOW))),
                refused("no approver", approval(support(-2L, "MATCH", AGENT, null, OPERATOR, NOW))),
                refused("no time", approval(support(-2L, "MATCH", AGENT, AGENT, OPERATOR, null))),
                refused(
                        "an expired validation (P12)",
                        approval(support(-2L, "MATCH", AGENT, AGENT, OPERATOR, LATER.plusYears(1)))),
                refused("an admin of another account (P11)", approval(localAdmin(COLLEAGUE, OTHER_CUSTOMER))),
                refused(
                        "a stranger's approval of a colleague's vouching",
                        approval(localAdmin(STRANGER, OTHER_CUSTOMER))),
                refused("another lock's validation (P12)", approval(hold(-2L, "SUPPORT", AGENT, AGENT))),
                refused("one sysadmin where two are needed (P16)", approval(hold(-3L, "SYSADMIN", SYSADMIN, SYSADMIN))),
                refused("a second approval of one lock", rows -> {
                    rows.approval(support(-2L, "MATCH", AGENT, AGENT, OPERATOR, NOW));
                    rows.approval(localAdmin(COLLEAGUE, CUSTOMER));
                }),
                refused("a second use of one validation", rows -> {
                    rows.approval(support(-2L, "MATCH", AGENT, AGENT, OPERATOR, NOW));
                    rows.lock(-110, ADMIN, "FAILED_SIGN_INS", 2);
                    rows.approval(new Approved(
                            -110L,
                            -2L,
                            ADMIN,
                            CUSTOMER,
                            "ADMIN",
                            "SMALL",
                            "SUPPORT",
                            "FAILED_SIGN_INS",
                            "MATCH",
                            AGENT,
                            AGENT,
                            OPERATOR,
                            NOW));
                }),
                refused("a lock taken away", sql("delete from user_lock where id = -100")),
                refused("a lock given to somebody else", sql("update user_lock set user_id = -4 where id = -100")),
                refused("a lock made milder", sql("update user_lock set cause = 'FAILED_SIGN_INS' where id = -101")),
                refused(
                        "a routing changed afterwards",
                        sql("update routing set authority = 'LOCAL_ADMIN' where id = -1")),
                refused("a routing taken away", sql("delete from routing where id = -5")),
                refused("a mismatch made a match", sql("update validation set verdict = 'MATCH' where id = -1")),
                refused(
                        "a validation that lasts longer",
                        sql("update validation set expires_at = timestamp '2040-01-01 00:00:00'")),
                refused("a validation taken away", sql("delete from validation where id = -2")),
                refused("an approval taken back", sql("delete from approval")),
                refused("an approval changed", sql("update approval set remark = 'better'")),
                refused("a table emptied", sql("truncate table approval")),
                refused("a check dropped", sql("alter table approval drop column verdict")));
    }

    static Stream<Arguments> legitimate() {
        return Stream.of(
                Arguments.of(
                        "support after a match (P2)", approval(support(-2L, "MATCH", AGENT, AGENT, OPERATOR, NOW))),
                Arguments.of("a colleague who vouched (P3)", approval(localAdmin(COLLEAGUE, CUSTOMER))),
                Arguments.of("a second sysadmin (P0)", approval(hold(-3L, "SYSADMIN", AGENT, SYSADMIN))),
                Arguments.of(
                        "the host for staff (P9)",
                        approval(new Approved(
                                -102L,
                                -5L,
                                LOCKED_STAFF,
                                OPERATOR,
                                "STAFF",
                                "SMALL",
                                "HOST",
                                "FAILED_SIGN_INS",
                                "MATCH",
                                SYSADMIN,
                                SYSADMIN,
                                OPERATOR,
                                NOW))),
                Arguments.of(
                        "one sysadmin for a non-admin (P16)",
                        approval(new Approved(
                                -103L,
                                -6L,
                                NON_ADMIN,
                                CUSTOMER,
                                "NON_ADMIN",
                                "SMALL",
                                "SYSADMIN",
                                "FAILED_SIGN_INS",
                                "MATCH",
                                AGENT,
                                AGENT,
                                OPERATOR,
                                NOW))),
                Arguments.of("a new lock after the old one was lifted", (Consumer<OneDoorRows>) rows -> {
                    rows.approval(support(-2L, "MATCH", AGENT, AGENT, OPERATOR, NOW));
                    rows.lock(-110, ADMIN, "FAILED_SIGN_INS", 2);
                }));
    }

    private static Arguments refused(String what, Consumer<OneDoorRows> attempt) {
        return Arguments.of(what, attempt);
    }

    private static Consumer<OneDoorRows> sql(String statement) {
        return rows -> rows.jdbc().sql(statement).update();
    }

    private static Consumer<OneDoorRows> routing(long request, long user, String type, String size, String authority) {
        return rows -> rows.routing(-9, request, user, CUSTOMER, type, size, authority);
    }

    private static Consumer<OneDoorRows> staffRouting(String authority) {
        return rows -> rows.routing(-9, -57, LOCKED_STAFF, OPERATOR, "STAFF", "SMALL", authority);
    }

    private static Consumer<OneDoorRows> validation(Validated validated) {
        return rows -> rows.validation(validated);
    }

    private static Consumer<OneDoorRows> approval(Approved approved) {
        return rows -> rows.approval(approved);
    }

    private static Validated bySupport(long id, String kind, String verdict, long by) {
        return new Validated(
                id,
                -1,
                -55,
                ADMIN,
                CUSTOMER,
                "ADMIN",
                "SMALL",
                "SUPPORT",
                -100L,
                "FAILED_SIGN_INS",
                kind,
                verdict,
                by,
                LATER);
    }

    private static Validated supportOn(String kind, String cause, @Nullable Long lock, String size, @Nullable Long by) {
        return new Validated(
                -9, -1, -55, ADMIN, CUSTOMER, "ADMIN", size, "SUPPORT", lock, cause, kind, "MATCH", by, LATER);
    }

    private static Validated bySysadmin(long id, long lock, String cause) {
        return new Validated(
                id,
                -2,
                -55,
                ADMIN,
                CUSTOMER,
                "ADMIN",
                "SMALL",
                "SYSADMIN",
                lock,
                cause,
                "CONTACTED",
                "MATCH",
                AGENT,
                LATER);
    }

    private static Validated byColleague(long id) {
        return new Validated(
                id,
                -3,
                -55,
                ADMIN,
                CUSTOMER,
                "ADMIN",
                "SMALL",
                "LOCAL_ADMIN",
                -100L,
                "FAILED_SIGN_INS",
                "VOUCHED",
                "MATCH",
                COLLEAGUE,
                LATER);
    }

    private static Validated byHost(long id) {
        return new Validated(
                id,
                -4,
                -57,
                LOCKED_STAFF,
                OPERATOR,
                "STAFF",
                "SMALL",
                "HOST",
                -102L,
                "FAILED_SIGN_INS",
                "HOST",
                "MATCH",
                SYSADMIN,
                LATER);
    }

    private static Validated ofNonAdmin(long id, String cause, long lock) {
        return new Validated(
                id,
                -5,
                -58,
                NON_ADMIN,
                CUSTOMER,
                "NON_ADMIN",
                "SMALL",
                "SYSADMIN",
                lock,
                cause,
                "CONTACTED",
                "MATCH",
                AGENT,
                LATER);
    }

    private static Approved support(
            @Nullable Long validation,
            String verdict,
            long validatedBy,
            @Nullable Long approver,
            long approverAccount,
            @Nullable OffsetDateTime at) {
        return new Approved(
                -100L,
                validation,
                ADMIN,
                CUSTOMER,
                "ADMIN",
                "SMALL",
                "SUPPORT",
                "FAILED_SIGN_INS",
                verdict,
                validatedBy,
                approver,
                approverAccount,
                at);
    }

    private static Approved localAdmin(long approver, long approverAccount) {
        return new Approved(
                -100L,
                -4L,
                ADMIN,
                CUSTOMER,
                "ADMIN",
                "SMALL",
                "LOCAL_ADMIN",
                "FAILED_SIGN_INS",
                "MATCH",
                COLLEAGUE,
                approver,
                approverAccount,
                NOW);
    }

    private static Approved hold(long validation, String authority, long validatedBy, long approver) {
        return new Approved(
                -101L,
                validation,
                ADMIN,
                CUSTOMER,
                "ADMIN",
                "SMALL",
                authority,
                "SECURITY_HOLD",
                "MATCH",
                validatedBy,
                approver,
                OPERATOR,
                NOW);
    }
}
