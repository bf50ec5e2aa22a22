package org.latchkey.casework;

import java.util.List;
import org.latchkey.access.AccessControl;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Reach;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where account managers, and sysadmins on the cases they work, reach the person who asked over a contact on file and
 * keep a log of it; having reached them is the validation (P5, P7, P61).
 */
@Service
@Transactional
public class ContactDesk {

    private final HeldItems held;
    private final ContactLog log;
    private final ContactBook book;
    private final Substitutes substitutes;
    private final SecondSysadmin second;
    private final Directory directory;
    private final HelpRequests requests;
    private final AccessControl access;

    ContactDesk(
            HeldItems held,
            ContactLog log,
            ContactBook book,
            Substitutes substitutes,
            SecondSysadmin second,
            Directory directory,
            HelpRequests requests,
            AccessControl access) {
        this.held = held;
        this.log = log;
        this.book = book;
        this.substitutes = substitutes;
        this.second = second;
        this.directory = directory;
        this.requests = requests;
        this.access = access;
    }

    /** The ways on file to reach the person and what was tried, for whoever decides on this item alone (P60, P61). */
    @Transactional(readOnly = true)
    public ContactSheet sheet(WorkItemId id) {
        var item = held.known(id);
        held.worker(item);
        return new ContactSheet(item.open() ? ways(item) : List.of(), log.of(item.request()));
    }

    private List<Reach> ways(WorkItem item) {
        return directory.reach(held.routing(item).user());
    }

    /**
     * Writes down a try; one that reached the person validates the request.
     *
     * @throws org.latchkey.kernel.InvalidValue when the contact is not on file
     * @throws org.latchkey.access.ApprovalRefused when this person may not decide here, or not by a contact
     */
    public void contact(WorkItemId id, ContactAttempt attempt) {
        var item = held.held(id);
        var person = held.worker(item);
        var reach = book.onFile(held.routing(item).user(), attempt);
        if (attempt.outcome() == Outcome.REACHED) {
            access.contacted(attempt.over(), attempt.note(), held.decider(item));
        }
        book.write(
                requests.get(item.request()),
                person,
                substitutes.standsInFor(item, person).orElse(null),
                reach,
                attempt);
        second.isAskedWhereTwoAreNeeded(item);
    }
}
