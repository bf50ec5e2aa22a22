package org.latchkey.casework.ui;

import java.util.Collection;
import org.latchkey.casework.AssignResult;
import org.latchkey.casework.Correspondence;
import org.latchkey.casework.QueueDesk;
import org.latchkey.casework.Tag;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkItemId;
import org.latchkey.directory.User;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.springframework.stereotype.Component;

/** The acts of the desk that decide nothing: writing to requesters and sorting the queue, each told in a sentence. */
@Component
final class QueueActs {

    private final Correspondence correspondence;
    private final QueueDesk queue;

    QueueActs(Correspondence correspondence, QueueDesk queue) {
        this.correspondence = correspondence;
        this.queue = queue;
    }

    Collection<User> colleagues() {
        return queue.colleagues();
    }

    Collection<Tag> tags() {
        return queue.tags();
    }

    Outcome reply(WorkItemId item, Message words) {
        correspondence.reply(item, words);
        return Outcome.Done.of("desk.replied");
    }

    Outcome ask(WorkItemId item, Message question) {
        correspondence.ask(item, question);
        return Outcome.Done.of("desk.asked");
    }

    Outcome assign(WorkItem item, User to) {
        var owner = item.claim();
        return switch (queue.assign(item.id(), owner == null ? null : owner.by(), to.id())) {
            case AssignResult.Assigned(var name) -> Outcome.Done.of("desk.assigned", name);
            case AssignResult.TakenBy(var name, var at) -> Outcome.Refused.of("desk.takenBy", name, at);
            case AssignResult.NotForThem(var name) -> Outcome.Refused.of("desk.notForThem", name);
        };
    }

    Outcome tag(WorkItem item, Tag tag) {
        queue.tag(item.requestNumber(), tag);
        return Outcome.Done.of("desk.tagged", tag);
    }

    Outcome untag(WorkItem item, Tag tag) {
        queue.untag(item.requestNumber(), tag);
        return Outcome.Done.of("desk.untagged", tag);
    }

    Outcome spam(WorkItem item, Reason reason) {
        queue.spam(item.id(), reason);
        return Outcome.Done.of("desk.spam.done");
    }
}
