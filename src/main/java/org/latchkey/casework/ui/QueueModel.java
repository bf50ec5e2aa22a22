package org.latchkey.casework.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.latchkey.casework.CaseFiles;
import org.latchkey.casework.QueueView;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkQueue;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Role;

/** What the desk shows: the view that is open, its rows, and how many items wait in each view. */
final class QueueModel {

    private final WorkQueue queue;
    private final CaseFiles files;
    private final Viewer viewer;
    private QueueView view;
    private KeyTrail trail;

    QueueModel(WorkQueue queue, CaseFiles files, Viewer viewer) {
        this.queue = queue;
        this.files = files;
        this.viewer = viewer;
        this.view = viewer.role() == Role.SYSADMIN ? QueueView.WITH_SYSADMIN : QueueView.AWAITING_VALIDATION;
        this.trail = trailOf(view);
    }

    private KeyTrail trailOf(QueueView next) {
        return new KeyTrail((last, limit) -> queue.page(next, last, limit));
    }

    QueueView view() {
        return view;
    }

    void show(QueueView next) {
        view = next;
        trail = trailOf(next);
    }

    /** The rows of the open view from a position on. */
    List<WorkItem> rows(int position, int limit) {
        return trail.read(position, limit);
    }

    /** The counts as they are written beside the views; what was closed has none. */
    Map<QueueView, String> counts() {
        var written = new EnumMap<QueueView, String>(QueueView.class);
        queue.counts().forEach((each, items) -> written.put(each, write(items)));
        return written;
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

    boolean knows(RequestNumber number) {
        return files.knows(number);
    }
}
