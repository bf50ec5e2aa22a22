package org.latchkey.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue as staff and local admins read it: pages by the last row seen, and counts that stop at 500. */
@Service
@Transactional(readOnly = true)
public class WorkQueue {

    /** Where a count stops; more are told as "500+". */
    public static final int MOST_COUNTED = 500;

    private static final String UNCLAIMED =
            "w.kind = '%s' and w.status = 'OPEN' and w.claimed_by is null and w.asked_at is null";
    private static final String OPEN = "w.kind = '%s' and w.status = 'OPEN'";

    private final Desk desk;
    private final Directory directory;
    private final QueueCounts counts;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkQueue(Desk desk, Directory directory, QueueCounts counts, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.counts = counts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One page of a view for the staff member signed in, oldest first, but what was closed today newest first.
     *
     * @param filter what of it is wanted
     * @param after the last item of the page before, or null for the first page
     * @throws NoSuchCase for everybody else
     */
    public List<WorkItem> page(QueueView view, QueueFilter filter, @Nullable WorkItem after, int limit) {
        var person = desk.staff();
        return view == QueueView.CLOSED_TODAY ? closed(filter, after, limit) : open(view, filter, person, after, limit);
    }

    private List<WorkItem> open(QueueView view, QueueFilter filter, User person, @Nullable WorkItem after, int limit) {
        return filter.fill(jdbc.sql(statement(view, filter, after != null)))
                .param("me", person.id().value())
                .param("now", OffsetDateTime.now(clock))
                .param("from", after == null ? null : at(waitsSince(view, after)))
                .param("id", after == null ? null : after.id().value())
                .param("limit", limit)
                .query((row, nr) -> WorkItems.toWorkItem(row))
                .list();
    }

    static String statement(QueueView view, QueueFilter filter, boolean further) {
        var since = view == QueueView.WAITING_FOR_REQUESTER ? "asked_at" : "opened_at";
        var after = " and w.%1$s >= :from and (w.%1$s > :from or w.id > :id)".formatted(since);
        return "select " + WorkItems.COLUMNS + " from work_item w where " + condition(view)
                + filter.conditions()
                + (further ? after : "")
                + " order by " + order(view) + ", w." + since + ", w.id limit :limit";
    }

    private static Instant waitsSince(QueueView view, WorkItem item) {
        return view == QueueView.WAITING_FOR_REQUESTER && item.askedAt() != null ? item.askedAt() : item.openedAt();
    }

    private List<WorkItem> closed(QueueFilter filter, @Nullable WorkItem after, int limit) {
        var last = after == null ? null : after.closed();
        return filter.fill(jdbc.sql("select " + WorkItems.COLUMNS + " from work_item w"
                        + " where w.status = 'CLOSED' and w.closed_at >= :midnight"
                        + filter.conditions()
                        + (last == null ? "" : " and w.closed_at <= :from and (w.closed_at < :from or w.id < :id)")
                        + " order by w.status, w.closed_at desc, w.id desc limit :limit"))
                .param("now", OffsetDateTime.now(clock))
                .param("midnight", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.DAYS))
                .param("from", last == null ? null : at(last.at()))
                .param("id", after == null ? null : after.id().value())
                .param("limit", limit)
                .query((row, nr) -> WorkItems.toWorkItem(row))
                .list();
    }

    /** How many items each view of open ones holds, counting no further than {@link #MOST_COUNTED}. */
    public Map<QueueView, Integer> counts() {
        return counts.of(desk.staff().id());
    }

    /**
     * What waits for the local admin or account manager signed in, oldest first; requests they were the wrong person for
     * are left out (P61, P62).
     *
     * @throws NoSuchCase for everybody else
     */
    public List<WorkItem> approvals(int limit) {
        return approvals(null, limit);
    }

    /** The same, a page at a time: what comes after the last item of the page before. */
    public List<WorkItem> approvals(@Nullable WorkItem after, int limit) {
        var approver = desk.approver();
        var manages = approver.role() == Role.ACCOUNT_MANAGER;
        var accounts = manages
                ? directory.accountsOf(approver.id(), today())
                : List.of(approver.account().id());
        return accounts.isEmpty()
                ? List.of()
                : approvals(
                        manages ? WorkItemKind.ACCOUNT_TEAM_CASE : WorkItemKind.LOCAL_ADMIN_APPROVAL,
                        accounts,
                        approver,
                        after,
                        limit);
    }

    private List<WorkItem> approvals(
            WorkItemKind kind, List<AccountId> accounts, User approver, @Nullable WorkItem after, int limit) {
        return jdbc.sql("select " + WorkItems.COLUMNS + " from work_item w"
                        + " where w.account_id in (:accounts) and w.kind = :kind and w.status = 'OPEN'"
                        + " and not exists (select 1 from turned_away t where t.work_item_id = w.id and t.user_id = :me)"
                        + (after == null ? "" : " and w.opened_at >= :from and (w.opened_at > :from or w.id > :id)")
                        + " order by w.opened_at, w.id limit :limit")
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .param("kind", kind.name())
                .param("me", approver.id().value())
                .param("from", after == null ? null : at(after.openedAt()))
                .param("id", after == null ? null : after.id().value())
                .param("limit", limit)
                .query((row, nr) -> WorkItems.toWorkItem(row))
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static String condition(QueueView view) {
        return switch (view) {
            case MINE -> "w.claimed_by = :me and w.status = 'OPEN'";
            case AWAITING_VALIDATION -> UNCLAIMED.formatted(WorkItemKind.SUPPORT_VALIDATION);
            case WAITING_FOR_REQUESTER -> "w.status = 'OPEN' and w.asked_at is not null";
            case WITH_LOCAL_ADMIN -> OPEN.formatted(WorkItemKind.LOCAL_ADMIN_APPROVAL);
            case WAITING_FOR_ADMINISTRATOR -> OPEN.formatted(WorkItemKind.ADMINISTRATOR_AWAITED);
            case WITH_ACCOUNT_TEAM -> OPEN.formatted(WorkItemKind.ACCOUNT_TEAM_CASE);
            case WITH_SYSADMIN -> OPEN.formatted(WorkItemKind.SYSADMIN_CASE);
            case AWAITING_SECOND_SYSADMIN -> OPEN.formatted(WorkItemKind.SECOND_SYSADMIN);
            case FROZEN -> OPEN.formatted(WorkItemKind.FROZEN);
            case ESCALATED -> OPEN.formatted(WorkItemKind.ESCALATED);
            case UNMATCHED -> OPEN.formatted(WorkItemKind.UNMATCHED);
            case CLOSED_TODAY -> "w.status = 'CLOSED'";
        };
    }

    /** The columns that stay the same in a view; said so, each database goes along the view's index. */
    private static String order(QueueView view) {
        return switch (view) {
            case MINE -> "w.claimed_by, w.status";
            case AWAITING_VALIDATION -> "w.kind, w.status, w.claimed_by";
            case WAITING_FOR_REQUESTER -> "w.status";
            default -> "w.kind, w.status";
        };
    }
}
