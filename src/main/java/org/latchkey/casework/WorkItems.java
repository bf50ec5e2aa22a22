package org.latchkey.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.Routing;
import org.latchkey.casework.OpenedItems.Opened;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.evidence.Standing;
import org.latchkey.evidence.Tries;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of work items; each change is one conditional statement, so that of two at once one wins. */
@Repository
class WorkItems {

    static final String COLUMNS = """
            w.id, w.request_id, w.request_number, w.kind, w.task_id, w.routing_id, w.account_id, w.account_number,
            w.account_name, w.account_size, w.user_name, w.user_type, w.claimed_by, w.claimer_name,
            w.claimed_at, w.opened_at, w.due_at, w.closed_at, w.outcome, w.asked_at, w.claim_differs,
            w.contact_differs, w.evidence_sealed, w.requester_wrote, w.tries_used, w.tries_limit,
            (select string_agg(t.tag, ' ' order by t.tag) from request_tag t where t.request_id = w.request_id) as tags
            """;

    private final JdbcClient jdbc;
    private final OpenedItems opened;
    private final Deadlines deadlines;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, OpenedItems opened, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.opened = opened;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void open(
            HelpRequest request,
            WorkItemKind kind,
            String taskId,
            @Nullable User user,
            @Nullable Routing routing,
            Tries tries,
            Set<Flag> flags) {
        var now = OffsetDateTime.now(clock);
        var account = user == null ? null : user.account();
        jdbc.sql("""
                        insert into work_item
                            (request_id, request_number, kind, task_id, routing_id, account_id, account_number,
                             account_name, account_size, user_name, user_type, status, opened_at, due_at,
                             claim_differs, contact_differs, evidence_sealed, tries_used, tries_limit)
                        values (:request, :number, :kind, :task, :routing, :account, :accountNumber,
                                :accountName, :size, :user, :type, 'OPEN', :now, :due,
                                :claim, :contact, :sealed, :used, :limit)
                        """)
                .param("request", request.id().value())
                .param("number", request.number().value())
                .param("kind", kind.name())
                .param("task", taskId)
                .param("routing", routing == null ? null : routing.id())
                .param("account", account == null ? null : account.id().value())
                .param("accountNumber", request.typed().accountNumber().digits())
                .param("accountName", account == null ? "" : account.name())
                .param("size", account == null ? null : account.size().name())
                .param("user", request.typed().userName().value())
                .param("type", user == null ? null : user.type().name())
                .param("now", now)
                .param("due", deadlines.due(kind, now.toInstant()).atOffset(ZoneOffset.UTC))
                .param("claim", flags.contains(Flag.CLAIM))
                .param("contact", flags.contains(Flag.CONTACT))
                .param("sealed", flags.contains(Flag.SEALED))
                .param("used", tries.used())
                .param("limit", tries.limit())
                .update();
        opened.note(request.id(), new Opened(kind, now.toInstant(), routing == null ? null : routing.id()));
    }

    Optional<WorkItem> find(WorkItemId id) {
        return jdbc.sql("select " + COLUMNS + " from work_item w where w.id = ?")
                .param(id.value())
                .query((row, nr) -> toWorkItem(row))
                .optional();
    }

    Optional<WorkItem> newestOf(RequestId request) {
        return jdbc.sql("select " + COLUMNS + " from work_item w where w.request_id = ? order by w.id desc limit 1")
                .param(request.value())
                .query((row, nr) -> toWorkItem(row))
                .optional();
    }

    /** The open items of a kind about users of an account. */
    List<WorkItem> openOf(AccountId account, WorkItemKind kind) {
        return jdbc.sql("select " + COLUMNS + " from work_item w"
                        + " where w.account_id = ? and w.kind = ? and w.status = 'OPEN' order by w.opened_at, w.id")
                .params(account.value(), kind.name())
                .query((row, nr) -> toWorkItem(row))
                .list();
    }

    /** Closes the open item of the engine's task; false when there is none. */
    boolean close(String taskId, RequestState outcome) {
        return jdbc.sql("update work_item set status = 'CLOSED', closed_at = ?, outcome = ?"
                                + " where task_id = ? and status = 'OPEN'")
                        .params(OffsetDateTime.now(clock), outcome.name(), taskId)
                        .update()
                == 1;
    }

    boolean claim(WorkItemId id, UserId by, String name) {
        return jdbc.sql("update work_item set claimed_by = ?, claimer_name = ?, claimed_at = ?"
                                + " where id = ? and status = 'OPEN' and claimed_by is null")
                        .params(by.value(), name, OffsetDateTime.now(clock), id.value())
                        .update()
                == 1;
    }

    boolean release(WorkItemId id, UserId by) {
        return jdbc.sql("update work_item set claimed_by = null, claimer_name = null, claimed_at = null"
                                + " where id = ? and status = 'OPEN' and claimed_by = ?")
                        .params(id.value(), by.value())
                        .update()
                == 1;
    }

    boolean assign(WorkItemId id, @Nullable UserId seenOwner, UserId to, String name) {
        return jdbc.sql("update work_item set claimed_by = :to, claimer_name = :name, claimed_at = :now"
                                + " where id = :id and status = 'OPEN'"
                                + (seenOwner == null ? " and claimed_by is null" : " and claimed_by = :seen"))
                        .param("to", to.value())
                        .param("name", name)
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id.value())
                        .param("seen", seenOwner == null ? null : seenOwner.value())
                        .update()
                == 1;
    }

    void ask(RequestId request) {
        jdbc.sql("update work_item set asked_at = ?, requester_wrote = false where request_id = ? and status = 'OPEN'")
                .params(OffsetDateTime.now(clock), request.value())
                .update();
    }

    /** @return what the item waits for from now on, if its requester was asked something */
    Optional<WorkItemKind> stopAsking(RequestId request) {
        var stopped = jdbc.sql("update work_item set asked_at = null"
                        + " where request_id = ? and status = 'OPEN' and asked_at is not null")
                .param(request.value())
                .update();
        return stopped == 0 ? Optional.empty() : newestOf(request).map(WorkItem::kind);
    }

    void wrote(RequestId request) {
        jdbc.sql("update work_item set requester_wrote = true where request_id = ? and status = 'OPEN'")
                .param(request.value())
                .update();
    }

    void answer(RequestId request) {
        jdbc.sql("update work_item set requester_wrote = false where request_id = ? and status = 'OPEN'")
                .param(request.value())
                .update();
    }

    void evidence(RequestId request, Standing evidence) {
        jdbc.sql("update work_item set evidence_sealed = ?, tries_used = ?, tries_limit = ?"
                        + " where request_id = ? and status = 'OPEN'")
                .params(
                        evidence.sealed(),
                        evidence.tries().used(),
                        evidence.tries().limit(),
                        request.value())
                .update();
    }

    /** The same when an agent had it compared, which is an act on what they have taken (P63). */
    void evidence(RequestId request, Standing evidence, UserId agent) {
        jdbc.sql("update work_item set evidence_sealed = ?, tries_used = ?, tries_limit = ?,"
                        + " acted_at = case when claimed_by = ? then ? else acted_at end"
                        + " where request_id = ? and status = 'OPEN'")
                .params(
                        evidence.sealed(),
                        evidence.tries().used(),
                        evidence.tries().limit(),
                        agent.value(),
                        OffsetDateTime.now(clock),
                        request.value())
                .update();
    }

    void turnAway(WorkItemId id, UserId user) {
        jdbc.sql("insert into turned_away (work_item_id, user_id) values (?, ?) on conflict do nothing")
                .params(id.value(), user.value())
                .update();
    }

    /** Who answered that they are not the right person (P62). */
    Set<UserId> turnedAway(WorkItemId id) {
        return Set.copyOf(jdbc.sql("select user_id from turned_away where work_item_id = ?")
                .param(id.value())
                .query((row, nr) -> new UserId(row.getLong(1)))
                .list());
    }

    static WorkItem toWorkItem(ResultSet row) throws SQLException {
        var account = row.getObject("account_id", Long.class);
        var size = row.getString("account_size");
        var type = row.getString("user_type");
        return new WorkItem(
                new WorkItemId(row.getLong("id")),
                new RequestId(row.getLong("request_id")),
                new RequestNumber(row.getString("request_number")),
                WorkItemKind.valueOf(row.getString("kind")),
                row.getString("task_id"),
                row.getObject("routing_id", Long.class),
                account == null ? null : new AccountId(account),
                new AccountNumber(row.getString("account_number")),
                row.getString("account_name"),
                size == null ? null : AccountSize.valueOf(size),
                row.getString("user_name"),
                type == null ? null : UserType.valueOf(type),
                claimOf(row),
                instant(row, "opened_at"),
                instant(row, "due_at"),
                row.getObject("asked_at") == null ? null : instant(row, "asked_at"),
                signsOf(row),
                closedOf(row));
    }

    private static WorkItem.Signs signsOf(ResultSet row) throws SQLException {
        var flags = EnumSet.noneOf(Flag.class);
        for (var flag : Flag.values()) {
            if (row.getBoolean(columnOf(flag))) {
                flags.add(flag);
            }
        }
        var tags = row.getString("tags");
        return new WorkItem.Signs(
                flags,
                new Tries(row.getInt("tries_used"), row.getInt("tries_limit")),
                tags == null
                        ? List.of()
                        : Stream.of(tags.split(" ")).map(Tag::new).toList());
    }

    /** The column that tells of a flag. */
    static String columnOf(Flag flag) {
        return switch (flag) {
            case CLAIM -> "claim_differs";
            case CONTACT -> "contact_differs";
            case SEALED -> "evidence_sealed";
            case WROTE -> "requester_wrote";
        };
    }

    private static WorkItem.@Nullable Claim claimOf(ResultSet row) throws SQLException {
        var by = row.getObject("claimed_by", Long.class);
        return by == null
                ? null
                : new WorkItem.Claim(new UserId(by), row.getString("claimer_name"), instant(row, "claimed_at"));
    }

    private static WorkItem.@Nullable Closed closedOf(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null ? null : new WorkItem.Closed(instant(row, "closed_at"), RequestState.valueOf(outcome));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
