package org.latchkey.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.api.Calls;
import org.latchkey.api.MalformedParameter;
import org.latchkey.casework.CaseFiles;
import org.latchkey.casework.QueueFilter;
import org.latchkey.casework.QueueView;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkItemId;
import org.latchkey.casework.WorkQueue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists work items: the views of the desk for staff, and what waits for a local admin (P60). */
@Calls
class QueueController {

    private static final String APPROVALS = "approvals";
    private static final int MOST = 100;

    /** One page; next is what to ask for after it, and missing on the last one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<Item> items, @Nullable String next) {}

    private final WorkQueue queue;
    private final CaseFiles files;

    QueueController(WorkQueue queue, CaseFiles files) {
        this.queue = queue;
        this.files = files;
    }

    @GetMapping("/work-items")
    Page list(
            @RequestParam String view,
            @RequestParam Optional<Long> after,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new MalformedParameter("limit");
        }
        return view.equals(APPROVALS) ? approvals(after, limit) : page(viewOf(view), after, limit);
    }

    private Page approvals(Optional<Long> after, int limit) {
        return page(queue.approvals(last(after), limit).stream().map(Item::forApprover), limit);
    }

    private Page page(QueueView view, Optional<Long> after, int limit) {
        return page(
                queue.page(view, QueueFilter.NONE, last(after), limit).stream().map(Item::forStaff), limit);
    }

    private static Page page(Stream<Item> listed, int limit) {
        var items = listed.toList();
        var next = items.size() < limit ? null : Long.toString(items.getLast().id());
        return new Page(items, next);
    }

    private @Nullable WorkItem last(Optional<Long> after) {
        return after.map(id -> files.item(new WorkItemId(id))).orElse(null);
    }

    private static QueueView viewOf(String name) {
        return Stream.of(QueueView.values())
                .filter(view ->
                        view.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedParameter("view"));
    }
}
