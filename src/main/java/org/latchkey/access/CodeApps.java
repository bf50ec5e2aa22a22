package org.latchkey.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.latchkey.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The apps that show codes: each code counts once, however many present it at the same time (P37). */
@Repository
@Transactional
class CodeApps {

    private record Sealed(long id, String secret) {}

    private final JdbcClient jdbc;
    private final FactorSeal seal;
    private final TimeCodes codes;
    private final Clock clock;

    CodeApps(JdbcClient jdbc, FactorSeal seal, TimeCodes codes, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.codes = codes;
        this.clock = clock;
    }

    List<Factor> of(UserId user) {
        return jdbc.sql("select id, name, added_at, last_used_at from code_app where user_id = ? order by id")
                .param(user.value())
                .query((row, nr) -> new Factor(
                        Factor.Kind.APP,
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_used_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Adds an app that shows this code now; the code is used up by that.
     *
     * @return whether the app shows the right code
     */
    boolean add(UserId user, AppSecret secret, FactorName name, TypedCode code) {
        var step = codes.stepOf(code.text(), secret);
        var now = OffsetDateTime.now(clock);
        step.ifPresent(used -> jdbc.sql("""
                        insert into code_app (user_id, name, sealed_secret, last_step, added_at, last_used_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(user.value(), name.text(), seal.seal(user, secret), used, now, now)
                .update());
        return step.isPresent();
    }

    /** Uses a code up; false when no app of this user shows it, or it was used. */
    boolean use(UserId user, TypedCode code) {
        return jdbc
                .sql("select id, sealed_secret from code_app where user_id = ?")
                .param(user.value())
                .query((row, nr) -> new Sealed(row.getLong("id"), row.getString("sealed_secret")))
                .list()
                .stream()
                .anyMatch(app -> use(app, user, code));
    }

    private boolean use(Sealed app, UserId user, TypedCode code) {
        var step = codes.stepOf(code.text(), seal.open(user, app.secret()));
        return step.isPresent()
                && jdbc.sql(
                                        "update code_app set last_step = :step, last_used_at = :now where id = :id and last_step < :step")
                                .param("step", step.getAsLong())
                                .param("now", OffsetDateTime.now(clock))
                                .param("id", app.id())
                                .update()
                        == 1;
    }

    void rename(UserId user, long id, FactorName name) {
        jdbc.sql("update code_app set name = ? where id = ? and user_id = ?")
                .params(name.text(), id, user.value())
                .update();
    }

    void remove(UserId user, long id) {
        jdbc.sql("delete from code_app where id = ? and user_id = ?")
                .params(id, user.value())
                .update();
    }

    void removeAll(UserId user) {
        jdbc.sql("delete from code_app where user_id = ?").param(user.value()).update();
    }
}
