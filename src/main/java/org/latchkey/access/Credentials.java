package org.latchkey.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.latchkey.kernel.UserId;
import org.latchkey.settings.SignInSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Password hashes and the counter of failed sign-ins beside them; every change is one atomic statement (P30, I8). */
@Repository
@Transactional
class Credentials {

    private static final String NOT_LOCKED = """
            and not exists (select 1 from user_lock l left join approval a on a.lock_id = l.id
                             where l.user_id = credential.user_id and a.lock_id is null)
            """;

    private final JdbcClient jdbc;
    private final Supplier<SignInSettings> settings;
    private final Clock clock;

    Credentials(JdbcClient jdbc, Supplier<SignInSettings> settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Counts a try before its password is compared, in a commit of its own, so that no number of tries at once compares
     * more than the limit allows.
     *
     * @return the hash to compare with; empty when nothing may be compared
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<String> countTry(UserId user) {
        var counted = jdbc.sql("""
                        update credential set failed_sign_ins = failed_sign_ins + 1, counted_to = :limit
                         where user_id = :user and password_hash is not null
                           and (failed_sign_ins < :limit or failed_sign_ins < counted_to)
                        """ + NOT_LOCKED)
                .param("user", user.value())
                .param("limit", settings.get().maxFailedAttempts())
                .update();
        var hash = jdbc.sql("select password_hash from credential where user_id = ? and password_hash is not null")
                .param(user.value())
                .query((row, nr) -> row.getString(1))
                .optional();
        return counted == 1 ? hash : Optional.empty();
    }

    /**
     * Clears the counter after the right password.
     *
     * @return the tries that failed before it; empty when the user was locked meanwhile
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<Integer> clearTries(UserId user) {
        var counted = jdbc.sql("select failed_sign_ins from credential where user_id = ? for update")
                .param(user.value())
                .query(Integer.class)
                .optional();
        var cleared = jdbc.sql("update credential set failed_sign_ins = 0 where user_id = ? " + NOT_LOCKED)
                .param(user.value())
                .update();
        return counted.filter(tries -> cleared == 1).map(tries -> Math.max(0, tries - 1));
    }

    /**
     * Takes back the try that the right password was, and leaves the others counted.
     *
     * @return whose; empty when the user was locked meanwhile
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<UserId> giveTryBack(UserId user) {
        var given = jdbc.sql("update credential set failed_sign_ins = failed_sign_ins - 1"
                        + " where user_id = ? and failed_sign_ins > 0 " + NOT_LOCKED)
                .param(user.value())
                .update();
        return given == 1 ? Optional.of(user) : Optional.empty();
    }

    /** Whether the password that was right then still is, and its user not locked. */
    @Transactional(readOnly = true)
    boolean isStillRight(UserId user, Instant then) {
        return jdbc.sql("select 1 from credential where user_id = ? and password_hash is not null and changed_at <= ? "
                        + NOT_LOCKED)
                .params(user.value(), then.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Lets nobody else change how this user signs in until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(UserId user) {
        jdbc.sql("select user_id from credential where user_id = ? for update")
                .param(user.value())
                .query(Long.class)
                .optional();
    }

    /** How many tries failed in a row, once no other is left; empty before. */
    @Transactional(readOnly = true)
    Optional<Integer> usedUpTries(UserId user) {
        return jdbc.sql("select failed_sign_ins from credential"
                        + " where user_id = ? and failed_sign_ins > 0 and failed_sign_ins >= counted_to")
                .param(user.value())
                .query(Integer.class)
                .optional();
    }

    /** Whether a password can be compared with. */
    @Transactional(readOnly = true)
    boolean areThere(UserId user) {
        return jdbc.sql("select count(*) from credential where user_id = ? and password_hash is not null")
                        .param(user.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Makes the stored password useless, so that a new one must be chosen before anything else (P15). */
    void demandNewPassword(UserId user) {
        jdbc.sql("update credential set password_hash = null, failed_sign_ins = 0, changed_at = ? where user_id = ?")
                .params(OffsetDateTime.now(clock), user.value())
                .update();
    }

    void store(UserId user, String hash) {
        var updated = jdbc.sql("update credential set password_hash = ?, failed_sign_ins = 0, changed_at = ?"
                        + " where user_id = ?")
                .params(hash, OffsetDateTime.now(clock), user.value())
                .update();
        if (updated == 0) {
            jdbc.sql("insert into credential (user_id, password_hash, failed_sign_ins, changed_at) values (?, ?, 0, ?)")
                    .params(user.value(), hash, OffsetDateTime.now(clock))
                    .update();
        }
    }
}
