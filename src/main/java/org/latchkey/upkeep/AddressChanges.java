package org.latchkey.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The addresses that do not count yet, one a user at most; of their links only hashes are kept (I10). */
@Repository
@Transactional
class AddressChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    AddressChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(AddressChange change) {
        jdbc.sql("""
                        insert into address_change
                               (user_id, email, lost_mailbox, by_two, asked_by, asked_by_name, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(change.user().value(), change.to().value(), change.lostMailbox(), change.byTwo())
                .params(change.askedBy().value(), change.askedByName(), at(change.askedAt()))
                .update();
    }

    Optional<AddressChange> of(UserId user) {
        return find("where user_id = ?", user.value()).stream().findFirst();
    }

    /** The same, held until the transaction ends. */
    Optional<AddressChange> hold(UserId user) {
        return find("where user_id = ? for update", user.value()).stream().findFirst();
    }

    /** Those that somebody asked for, for others or themselves. */
    List<AddressChange> askedBy(UserId person) {
        return find("where asked_by = ?", person.value());
    }

    /** Those whose time has come, of users after the given one. */
    List<AddressChange> due(long after, int limit) {
        return find(
                "where counts_at <= ? and user_id > ? order by user_id limit ?",
                OffsetDateTime.now(clock),
                after,
                limit);
    }

    /** Those that nobody has confirmed for so long, at most so many. */
    List<AddressChange> forgotten(Duration time, int limit) {
        return find(
                "where confirmed_at is null and asked_at <= ? order by user_id limit ?",
                OffsetDateTime.now(clock).minus(time),
                limit);
    }

    /** Whether it was there. */
    boolean remove(UserId user) {
        return jdbc.sql("delete from address_change where user_id = ?")
                        .param(user.value())
                        .update()
                == 1;
    }

    /** Gives a change that nobody has confirmed yet its link; an earlier one stops working. */
    boolean linked(UserId user, EmailAddress to, Secret link, Duration valid) {
        return jdbc.sql("""
                                update address_change set link_hash = ?, link_expires_at = ?
                                 where user_id = ? and email = ? and confirmed_at is null
                                """)
                        .params(link.hash(), OffsetDateTime.now(clock).plus(valid), user.value(), to.value())
                        .update()
                == 1;
    }

    Optional<AddressChange> linkedBy(Secret presented) {
        return find("where link_hash = ? and link_expires_at > ?", presented.hash(), OffsetDateTime.now(clock)).stream()
                .findFirst();
    }

    /** Uses the link up; of several at once one finds it. */
    boolean confirmed(Secret presented, Duration countsAfter) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                                update address_change
                                   set confirmed_at = ?, counts_at = ?, link_hash = null, link_expires_at = null
                                 where link_hash = ? and link_expires_at > ? and confirmed_at is null
                                """)
                        .params(now, now.plus(countsAfter), presented.hash(), now)
                        .update()
                == 1;
    }

    private List<AddressChange> find(String which, Object... values) {
        return jdbc.sql("select * from address_change " + which)
                .params(values)
                .query((row, nr) -> read(row))
                .list();
    }

    private static AddressChange read(ResultSet row) throws SQLException {
        return new AddressChange(
                new UserId(row.getLong("user_id")),
                new EmailAddress(row.getString("email")),
                row.getBoolean("lost_mailbox"),
                row.getBoolean("by_two"),
                new UserId(row.getLong("asked_by")),
                row.getString("asked_by_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("confirmed_at", OffsetDateTime.class)),
                moment(row.getObject("counts_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, clock.getZone());
    }
}
