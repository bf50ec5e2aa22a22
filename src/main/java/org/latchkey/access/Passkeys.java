package org.latchkey.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of staff; what one signed counts once (P37). */
@Repository
@Transactional
class Passkeys {

    private final JdbcClient jdbc;
    private final RelyingParty party;
    private final PasskeyCheck check;
    private final Clock clock;

    Passkeys(JdbcClient jdbc, RelyingParty party, PasskeyCheck check, Clock clock) {
        this.jdbc = jdbc;
        this.party = party;
        this.check = check;
        this.clock = clock;
    }

    List<Factor> of(UserId user) {
        return jdbc.sql("select id, name, added_at, last_used_at from passkey where user_id = ? order by id")
                .param(user.value())
                .query((row, nr) -> new Factor(
                        Factor.Kind.PASSKEY,
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_used_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    PasskeyQuestion askNew(User user) {
        return party.askNew(user, kept(user.id()));
    }

    PasskeyQuestion ask(User user) {
        return party.ask(user, kept(user.id()));
    }

    /**
     * Adds the passkey that a device made for this question.
     *
     * @return whether it made one
     */
    boolean add(UserId user, FactorName name, PasskeyQuestion question, PasskeyAnswer answer) {
        var made = check.made(user, question, answer).filter(passkey -> !isKnown(passkey));
        made.ifPresent(passkey -> insert(user, name, passkey));
        return made.isPresent();
    }

    private boolean isKnown(KeptPasskey passkey) {
        return jdbc.sql("select count(*) from passkey where credential_id = ?")
                        .param(passkey.credentialId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(UserId user, FactorName name, KeptPasskey passkey) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into passkey (user_id, name, credential_id, credential, signatures, backup_eligible,
                                             transports, added_at, last_used_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        user.value(),
                        name.text(),
                        passkey.credentialId(),
                        passkey.credential(),
                        passkey.signatures(),
                        passkey.backupEligible(),
                        String.join(" ", passkey.transports()),
                        now,
                        now)
                .update();
    }

    /** Whether a passkey of this user answered the question; neither question nor signature serves again. */
    boolean use(UserId user, PasskeyQuestion question, PasskeyAnswer answer) {
        return check.signed(user, question, answer, id -> find(user, id))
                .filter(this::count)
                .isPresent();
    }

    private boolean count(KeptPasskey signed) {
        return jdbc.sql("""
                                update passkey set signatures = :now_signed, last_used_at = :now
                                 where credential_id = :id
                                   and (signatures < :now_signed or signatures = 0 and :now_signed = 0)
                                """)
                        .param("now_signed", signed.signatures())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", signed.credentialId())
                        .update()
                == 1;
    }

    private Optional<KeptPasskey> find(UserId user, String credentialId) {
        return kept(user).stream()
                .filter(passkey -> passkey.credentialId().equals(credentialId))
                .findFirst();
    }

    private List<KeptPasskey> kept(UserId user) {
        return jdbc.sql("select credential_id, credential, signatures, backup_eligible, transports from passkey"
                        + " where user_id = ? order by id")
                .param(user.value())
                .query((row, nr) -> read(row))
                .list();
    }

    private static KeptPasskey read(ResultSet row) throws SQLException {
        var transports = row.getString("transports");
        return new KeptPasskey(
                row.getString("credential_id"),
                row.getString("credential"),
                row.getLong("signatures"),
                row.getBoolean("backup_eligible"),
                transports.isEmpty() ? Set.of() : Set.of(transports.split(" ")));
    }

    void rename(UserId user, long id, FactorName name) {
        jdbc.sql("update passkey set name = ? where id = ? and user_id = ?")
                .params(name.text(), id, user.value())
                .update();
    }

    void remove(UserId user, long id) {
        jdbc.sql("delete from passkey where id = ? and user_id = ?")
                .params(id, user.value())
                .update();
    }

    void removeAll(UserId user) {
        jdbc.sql("delete from passkey where user_id = ?").param(user.value()).update();
    }
}
