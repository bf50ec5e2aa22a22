package org.latchkey.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Actor;
import org.latchkey.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Who asked for which change and who decided on it; lines are only added. */
@Repository
class SettingBook {

    private static final String CHANGES = """
            select c.*, d.verdict, d.decided_by_name, d.decided_at,
                   (select max(newer.id) from setting_change newer
                     where newer.setting = c.setting and newer.id > c.id) as newer
              from setting_change c left join setting_decision d on d.change_id = c.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SettingBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long version() {
        return jdbc.sql("select version from setting_version").query(Long.class).single();
    }

    /** Lets nobody else change a setting until the transaction ends, and tells every node of it then. */
    void hold() {
        jdbc.sql("update setting_version set version = version + 1").update();
    }

    Map<String, String> inForce() {
        var values = new HashMap<String, String>();
        jdbc.sql("""
                        select c.setting, c.value_after
                          from setting_decision d join setting_change c on c.id = d.change_id
                         where d.verdict = 'IN_FORCE' order by d.nr
                        """).query(row -> {
            values.put(row.getString("setting"), row.getString("value_after"));
        });
        return Map.copyOf(values);
    }

    long propose(String setting, String before, String after, boolean weakens, Actor by) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into setting_change (setting, value_before, value_after, weakens,
                                                    proposed_by, proposed_by_name, proposed_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(setting, before, after, weakens)
                .params(idOf(by).value(), by.name(), OffsetDateTime.now(clock))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class));
    }

    void decide(long change, String verdict, Actor by) {
        jdbc.sql("""
                        insert into setting_decision (change_id, verdict, weakens, proposed_by,
                                                      decided_by, decided_by_name, decided_at)
                        select id, ?, weakens, proposed_by, ?, ?, ? from setting_change where id = ?
                        """)
                .params(verdict, idOf(by).value(), by.name(), OffsetDateTime.now(clock), change)
                .update();
    }

    Optional<SettingChange> find(long change) {
        return jdbc.sql(CHANGES + "where c.id = ?")
                .param(change)
                .query((row, nr) -> read(row))
                .optional();
    }

    /** The changes that wait for a second sysadmin. */
    List<SettingChange> waiting() {
        return jdbc
                .sql(CHANGES + "where c.weakens and d.change_id is null order by c.id")
                .query((row, nr) -> read(row))
                .stream()
                .filter(change -> change.state() == SettingChange.State.WAITING)
                .toList();
    }

    List<SettingChange> history(String setting, long before, int limit) {
        return jdbc.sql(CHANGES + "where c.setting = ? and c.id < ? order by c.id desc limit ?")
                .params(setting, before, limit)
                .query((row, nr) -> read(row))
                .list();
    }

    static UserId idOf(Actor actor) {
        return Objects.requireNonNull(actor.user());
    }

    private static SettingChange read(ResultSet row) throws SQLException {
        return new SettingChange(
                row.getLong("id"),
                row.getString("setting"),
                row.getString("value_before"),
                row.getString("value_after"),
                row.getBoolean("weakens"),
                new UserId(row.getLong("proposed_by")),
                row.getString("proposed_by_name"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                state(row.getString("verdict"), row.getObject("newer", Long.class)),
                row.getString("decided_by_name"),
                moment(row.getObject("decided_at", OffsetDateTime.class)));
    }

    private static SettingChange.State state(@Nullable String verdict, @Nullable Long newer) {
        if (verdict != null) {
            return SettingChange.State.valueOf(verdict);
        }
        return newer == null ? SettingChange.State.WAITING : SettingChange.State.OVERTAKEN;
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
