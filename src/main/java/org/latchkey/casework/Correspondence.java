package org.latchkey.casework;

import org.latchkey.access.ApprovalRefused;
import org.latchkey.directory.User;
import org.latchkey.kernel.Message;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the desk and a requester write to each other, and who of them waits for the other (P42, P60). */
@Service
@Transactional
public class Correspondence {

    private final Desk desk;
    private final OpenItems openItems;
    private final WorkItems items;
    private final HelpRequests requests;
    private final ApplicationEventPublisher events;

    Correspondence(
            Desk desk, OpenItems openItems, WorkItems items, HelpRequests requests, ApplicationEventPublisher events) {
        this.desk = desk;
        this.openItems = openItems;
        this.items = items;
        this.requests = requests;
        this.events = events;
    }

    /**
     * Writes to the requester. They read it on the full tracking page, and a letter to the address on file says no more
     * than that it is there.
     *
     * @throws NobodyToWriteTo when nobody was matched
     */
    public void reply(WorkItemId id, Message words) {
        var item = addressed(id, desk.staff());
        requests.reply(item.request(), words, false);
        items.answer(item.request());
        changed(item.request());
    }

    /**
     * Writes to the requester and waits for the answer; the item stays with whoever has taken it.
     *
     * @throws ApprovalRefused when that is somebody else
     * @throws NobodyToWriteTo when nobody was matched
     */
    public void ask(WorkItemId id, Message question) {
        var person = desk.staff();
        var item = addressed(id, person);
        var claim = item.claim();
        if (claim == null || !claim.by().equals(person.id())) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_CLAIMED);
        }
        requests.reply(item.request(), question, true);
        items.ask(item.request());
        requests.moveTo(item.request(), RequestState.WAITING_FOR_REQUESTER);
        changed(item.request());
    }

    private WorkItem addressed(WorkItemId id, User person) {
        var item = openItems.hold(id, person);
        if (requests.get(item.request()).user() == null) {
            throw new NobodyToWriteTo();
        }
        return item;
    }

    /**
     * The requester has written. Only what comes through the address on file answers a question, since only there it can
     * be read; of what others write, the same statements are made whatever was found (I9).
     */
    void written(RequestId request, boolean proven) {
        items.wrote(request);
        if (proven) {
            answered(request);
        }
    }

    /** The requester did what was asked for: the request goes back to where it waited. */
    void answered(RequestId request) {
        items.stopAsking(request).ifPresent(kind -> {
            requests.moveTo(request, kind.state());
            changed(request);
        });
    }

    private void changed(RequestId request) {
        events.publishEvent(new QueueChanged(request));
    }
}
