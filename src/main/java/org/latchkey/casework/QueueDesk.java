package org.latchkey.casework;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.Locks;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done to many requests in one go: assign, tag, put aside as spam. Nothing here validates or decides (P60). */
@Service
@Transactional
public class QueueDesk {

    private final Desk desk;
    private final OpenItems openItems;
    private final WorkItems items;
    private final Claims claims;
    private final Tags tags;
    private final HelpRequests requests;
    private final Directory directory;
    private final Locks locks;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;

    QueueDesk(
            Desk desk,
            OpenItems openItems,
            WorkItems items,
            Claims claims,
            Tags tags,
            HelpRequests requests,
            Directory directory,
            Locks locks,
            CaseProcess process,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.openItems = openItems;
        this.items = items;
        this.claims = claims;
        this.tags = tags;
        this.requests = requests;
        this.directory = directory;
        this.locks = locks;
        this.process = process;
        this.events = events;
    }

    /** Everybody at the desk who can be given work: the enabled ones of both roles. */
    @Transactional(readOnly = true)
    public List<User> colleagues() {
        desk.staff();
        return Stream.of(Role.SUPPORT, Role.SYSADMIN)
                .flatMap(role -> directory.staff(role).stream())
                .filter(person -> locks.isEnabled(person.id()))
                .toList();
    }

    /**
     * Gives a work item to a colleague or to oneself, unless its owner has changed since it was looked at.
     *
     * @param seenOwner whose it was then, or null for nobody's
     * @throws WorkItemGone when it was decided meanwhile
     */
    public AssignResult assign(WorkItemId id, @Nullable UserId seenOwner, UserId to) {
        var item = openItems.get(id, desk.staff());
        var colleague = directory.user(to);
        if (!mayWork(colleague, item)) {
            return new AssignResult.NotForThem(colleague.displayName());
        }
        if (!items.assign(id, seenOwner, to, colleague.displayName())) {
            return taken(id, colleague);
        }
        claims.taken(item);
        requests.event(item.request(), colleague.displayName(), "assigned");
        events.publishEvent(new WorkItemAssigned(item, colleague));
        events.publishEvent(new QueueChanged(item.request()));
        return new AssignResult.Assigned(colleague.displayName());
    }

    private boolean mayWork(User colleague, WorkItem item) {
        var role = colleague.role();
        return role != null && item.kind().isWorkedBy(role) && locks.isEnabled(colleague.id());
    }

    private AssignResult taken(WorkItemId id, User colleague) {
        var claim = openItems.get(id, desk.staff()).claim();
        return claim == null || claim.by().equals(colleague.id())
                ? new AssignResult.Assigned(colleague.displayName())
                : new AssignResult.TakenBy(claim.name(), claim.at());
    }

    /** The tags in use, for staff to choose from. */
    @Transactional(readOnly = true)
    public List<Tag> tags() {
        desk.staff();
        return tags.all();
    }

    /**
     * Puts a tag on a request; on one that bears it already it changes nothing.
     *
     * @throws NoSuchCase when there is no such request, or for anybody but staff
     */
    public void tag(RequestNumber number, Tag tag) {
        var request = known(number);
        if (tags.add(request.id(), tag)) {
            tagged(request, tag, true);
        }
    }

    /**
     * Takes a tag off a request; where there is none it changes nothing.
     *
     * @throws NoSuchCase when there is no such request, or for anybody but staff
     */
    public void untag(RequestNumber number, Tag tag) {
        var request = known(number);
        if (tags.remove(request.id(), tag)) {
            tagged(request, tag, false);
        }
    }

    private HelpRequest known(RequestNumber number) {
        desk.staff();
        return requests.find(number).orElseThrow(NoSuchCase::new);
    }

    private void tagged(HelpRequest request, Tag tag, boolean on) {
        events.publishEvent(new RequestTagged(request, tag, on));
        events.publishEvent(new QueueChanged(request.id()));
    }

    /**
     * Ends a request that nobody means, for a reason that staff read; what waits for more than support to look at is
     * declined instead.
     *
     * @throws ProvenRequest when it came through the address on file
     * @throws ApprovalRefused when it is not for one's role, or somebody else has taken it
     * @throws WorkItemGone when it was decided meanwhile
     */
    public void spam(WorkItemId id, Reason reason) {
        var person = desk.staff();
        var item = openItems.hold(id, person);
        if (!mayWork(person, item) || !item.kind().isWorkedBy(Role.SUPPORT)) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_YOUR_ROLE);
        }
        var claim = item.claim();
        if (claim != null && !claim.by().equals(person.id())) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_CLAIMED);
        }
        if (requests.get(item.request()).proven()) {
            throw new ProvenRequest();
        }
        requests.close(item.request(), RequestState.SPAM, reason);
        process.decided(item.taskId());
    }
}
