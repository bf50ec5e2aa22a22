package org.latchkey.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.latchkey.directory.User;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.RequestId;
import org.latchkey.settings.ValidationSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The rows of routings, validations and approvals: the database refuses those that do not fit together. */
@Repository
class ProofRows {

    private final JdbcClient jdbc;
    private final Supplier<ValidationSettings> settings;

    ProofRows(JdbcClient jdbc, Supplier<ValidationSettings> settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    Routing route(HelpRequest request, RoutingFacts facts, Authority authority, Instant now) {
        var user = facts.user();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into routing
                            (request_id, user_id, account_id, user_type, account_size, authority, facts, routed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        request.id().value(),
                        user.id().value(),
                        user.account().id().value(),
                        user.type().name(),
                        user.account().size().name(),
                        authority.name(),
                        facts.fingerprint(authority),
                        at(now))
                .update(key, "id");
        return new Routing(idOf(key), request.id(), request.filedBy(), user, authority, facts.fingerprint(authority));
    }

    Optional<Routing> routing(long id) {
        return jdbc.sql("select r.request_id, h.filed_by, r.authority, r.facts, " + UserColumns.ALL + """
                          from routing r join help_request h on h.id = r.request_id
                               join app_user u on u.id = r.user_id join account a on a.id = u.account_id
                         where r.id = ?
                        """)
                .param(id)
                .query((row, nr) -> routing(id, row))
                .optional();
    }

    private static Routing routing(long id, ResultSet row) throws SQLException {
        var filedBy = row.getObject("filed_by", Long.class);
        return new Routing(
                id,
                new RequestId(row.getLong("request_id")),
                filedBy == null ? null : new UserId(filedBy),
                UserColumns.read(row),
                Authority.valueOf(row.getString("authority")),
                row.getString("facts"));
    }

    /** The routing that counts: the newest of a request. */
    Optional<Routing> newestRouting(RequestId request) {
        return jdbc.sql("select max(id) from routing where request_id = ? having max(id) is not null")
                .param(request.value())
                .query(Long.class)
                .optional()
                .flatMap(this::routing);
    }

    Validation validate(Routing routing, Ground ground, List<OpenLock> locks, User by, Instant now) {
        var expiresAt = now.plus(validFor(ground.kind()));
        var ids = locks.stream()
                .map(lock -> validate(routing, ground, lock, by, now, expiresAt))
                .toList();
        return new Validation(routing, ids, ground.kind(), by.id(), expiresAt, ground.record());
    }

    private Duration validFor(ValidationKind kind) {
        return switch (kind) {
            case INVOICE, CARD, HOST -> settings.get().evidenceValid();
            case VOUCHED, CONTACTED -> settings.get().statementValid();
        };
    }

    private long validate(Routing routing, Ground ground, OpenLock lock, User by, Instant now, Instant expiresAt) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into validation
                            (routing_id, request_id, user_id, account_id, user_type, account_size, authority,
                             lock_id, cause, kind, verdict, validated_by, validated_at, expires_at, record, statement)
                        select id, request_id, user_id, account_id, user_type, account_size, authority,
                               :lock, :cause, :kind, 'MATCH', :by, :now, :expires, :record, :statement
                          from routing where id = :routing
                        """)
                .param("lock", lock.id())
                .param("cause", lock.cause().name())
                .param("kind", ground.kind().name())
                .param("by", by.id().value())
                .param("now", at(now))
                .param("expires", at(expiresAt))
                .param("record", ground.record())
                .param("statement", ground.statement())
                .param("routing", routing.id())
                .update(key, "id");
        return idOf(key);
    }

    Optional<Validation> newestValidation(Routing routing) {
        record Row(long id, ValidationKind kind, long by, Instant expiresAt, String record) {}
        var rows = jdbc.sql("""
                        select id, kind, validated_by, expires_at, record from validation
                         where routing_id = :routing and verdict = 'MATCH'
                           and validated_at = (select max(validated_at) from validation where routing_id = :routing)
                         order by id
                        """)
                .param("routing", routing.id())
                .query((row, nr) -> new Row(
                        row.getLong("id"),
                        ValidationKind.valueOf(row.getString("kind")),
                        row.getLong("validated_by"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getString("record")))
                .list();
        return rows.stream()
                .findFirst()
                .map(first -> new Validation(
                        routing,
                        rows.stream().map(Row::id).toList(),
                        first.kind(),
                        new UserId(first.by()),
                        first.expiresAt(),
                        first.record()));
    }

    Set<UserId> deciders(RequestId request) {
        return jdbc.sql("""
                        select v.validated_by
                          from routing r join validation v on v.routing_id = r.id where r.request_id = :request
                        union
                        select a.approver_id
                          from routing r join validation v on v.routing_id = r.id join approval a on a.validation_id = v.id
                         where r.request_id = :request
                        """)
                .param("request", request.value())
                .query((row, nr) -> new UserId(row.getLong(1)))
                .set();
    }

    /** Lifts the locks that were validated, and says how many; none when the request has been routed anew since. */
    int approve(Validation validation, User approver, Reason remark, Instant now) {
        return jdbc.sql("""
                        insert into approval
                            (lock_id, validation_id, user_id, account_id, user_type, account_size, authority, cause,
                             verdict, expires_at, validated_by, approver_id, approver_account_id, approved_at, remark)
                        select lock_id, id, user_id, account_id, user_type, account_size, authority, cause,
                               verdict, expires_at, validated_by, :approver, :account, :now, :remark
                          from validation v
                         where id in (:ids)
                           and not exists (select 1 from routing newer
                                            where newer.request_id = v.request_id and newer.id > v.routing_id)
                        """)
                .param("approver", approver.id().value())
                .param("account", approver.account().id().value())
                .param("now", at(now))
                .param("remark", remark.text())
                .param("ids", validation.ids())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static long idOf(GeneratedKeyHolder key) {
        var id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The database made no key");
        }
        return id.longValue();
    }
}
