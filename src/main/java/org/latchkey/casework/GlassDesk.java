package org.latchkey.casework;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.latchkey.access.AccessControl;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.FactorResets;
import org.latchkey.directory.User;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every time a sysadmin was let in from the server itself: told to all, and flagged until one acknowledges it (P9). */
@Service
@Transactional
public class GlassDesk {

    private static final Reason WHY = new Reason("Asked for on the server itself.");

    private final Desk desk;
    private final HelpRequests requests;
    private final WorkItems items;
    private final AccessControl access;
    private final FactorResets factors;
    private final CaseProcess process;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GlassDesk(
            Desk desk,
            HelpRequests requests,
            WorkItems items,
            AccessControl access,
            FactorResets factors,
            CaseProcess process,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.requests = requests;
        this.items = items;
        this.access = access;
        this.factors = factors;
        this.process = process;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Lets a sysadmin back in, over their open request or one of its own; for the errand of the server alone. */
    ApprovalResult letIn(User sysadmin) {
        var request = requests.openFromConsole(sysadmin, new Message(WHY.text()));
        var result = access.breakGlass(request.id(), sysadmin.id(), WHY);
        requests.moveTo(
                request.id(), result == ApprovalResult.ENABLED ? RequestState.ENABLED : RequestState.ALREADY_ENABLED);
        items.newestOf(request.id()).filter(WorkItem::open).ifPresent(item -> process.decided(item.taskId()));
        if (result == ApprovalResult.ENABLED) {
            flag(sysadmin);
        }
        return result;
    }

    /**
     * Takes the lost second factor of a sysadmin away, so that the next sign-in sets up a new one; for the errand of the
     * server alone.
     *
     * @return whether there was one
     */
    boolean resetFactor(User sysadmin) {
        var reset = factors.breakGlass(sysadmin);
        if (reset) {
            flag(sysadmin);
        }
        return reset;
    }

    private void flag(User sysadmin) {
        jdbc.sql("insert into broken_glass (user_id, display_name, broken_at) values (?, ?, ?)")
                .params(sysadmin.id().value(), sysadmin.displayName(), OffsetDateTime.now(clock))
                .update();
        events.publishEvent(new GlassBroken(sysadmin));
    }

    /** What nobody has acknowledged yet, oldest first; for sysadmins. */
    @Transactional(readOnly = true)
    public List<BrokenGlass> unacknowledged() {
        desk.sysadmin();
        return jdbc.sql(
                        "select id, display_name, broken_at from broken_glass where acknowledged_by is null order by id")
                .query((row, nr) -> new BrokenGlass(
                        row.getLong("id"),
                        row.getString("display_name"),
                        row.getObject("broken_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether there is something to acknowledge. */
    @Transactional(readOnly = true)
    public boolean isBroken() {
        return jdbc.sql("select 1 from broken_glass where acknowledged_by is null fetch first 1 row only")
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Says that one knows of it and has looked into it. */
    public void acknowledge(long id) {
        var me = desk.sysadmin();
        var acknowledged = jdbc.sql("update broken_glass set acknowledged_by = ?, acknowledged_at = ?"
                        + " where id = ? and acknowledged_by is null")
                .params(me.id().value(), OffsetDateTime.now(clock), id)
                .update();
        if (acknowledged == 1) {
            events.publishEvent(new GlassAcknowledged(id));
        }
    }
}
