package org.latchkey.casework.ui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.latchkey.casework.AnswerDesk;
import org.latchkey.casework.Presence;
import org.latchkey.casework.QueueFilter;
import org.latchkey.casework.QueueView;
import org.latchkey.casework.RequestSearch;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkQueue;
import org.latchkey.kernel.Role;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.RequestId;

/** What the desk shows: the view that is open, its rows, and how many items wait in each view. */
final class QueueModel {

    private final WorkQueue queue;
    private final AnswerDesk answers;
    private final RequestSearch search;
    private final Presence presence;
    private final Viewer viewer;
    private final Map<RequestId, List<String>> lookedAt = new HashMap<>();
    private QueueView view;
    private QueueFilter filter = QueueFilter.NONE;
    private KeyTrail<WorkItem> trail;

    QueueModel(WorkQueue queue, AnswerDesk answers, RequestSearch search, Presence presence, Viewer viewer) {
        this.queue = queue;
        this.answers = answers;
        this.search = search;
        this.presence = presence;
        this.viewer = viewer;
        this.view = viewer.role() == Role.SYSADMIN ? QueueView.WITH_SYSADMIN : QueueView.AWAITING_VALIDATION;
        this.trail = trail();
    }

    private KeyTrail<WorkItem> trail() {
        var shown = view;
        var wanted = filter;
        return new KeyTrail<>((last, limit) -> queue.page(shown, wanted, last, limit));
    }

    QueueView view() {
        return view;
    }

    QueueFilter filter() {
        return filter;
    }

    /** Shows what an address tells; where it names no view, the present one stays. */
    void show(QueueAddress address) {
        view = address.view() == null ? view : address.view();
        filter = address.filter();
        trail = trail();
    }

    /** Where the open view is found with another filter. */
    QueueAddress address(QueueFilter narrower) {
        return new QueueAddress(view, narrower);
    }

    /** The rows of the open view from a position on. */
    List<WorkItem> rows(int position, int limit) {
        var rows = trail.read(position, limit);
        var requests = rows.stream().map(WorkItem::request).toList();
        lookedAt.keySet().removeAll(requests);
        lookedAt.putAll(presence.others(requests));
        return rows;
    }

    /** Which colleagues had a row's request open when it was read. */
    List<String> viewers(WorkItem item) {
        return lookedAt.getOrDefault(item.request(), List.of());
    }

    /** The counts as they are written beside the views; what was closed has none. */
    Map<QueueView, String> counts() {
        var written = new EnumMap<QueueView, String>(QueueView.class);
        queue.counts().forEach((each, items) -> written.put(each, write(items)));
        return written;
    }

    /** How many questions of the contact form wait, as it is written. */
    String questions() {
        return write(answers.count());
    }

    private static String write(int items) {
        return items < WorkQueue.MOST_COUNTED ? Integer.toString(items) : WorkQueue.MOST_COUNTED + "+";
    }

    boolean mayTake(WorkItem item) {
        return viewer.mayTake(item);
    }

    boolean isMine(WorkItem item) {
        return viewer.owns(item);
    }

    List<HelpRequest> find(String typed) {
        return search.find(typed);
    }
}
