package org.latchkey.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkItemKind;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.requests.RequestState;

/**
 * A work item as programs read it.
 *
 * @param state where its request stands; once the item is closed, where it stood then
 * @param claimedBy the name of who took it
 * @param triesLeft wrong comparisons the request may still see; for staff only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Item(
        long id,
        RequestNumber requestNumber,
        WorkItemKind kind,
        RequestState state,
        AccountNumber accountNumber,
        String userName,
        @Nullable String claimedBy,
        Instant dueAt,
        @Nullable Integer triesLeft) {

    static Item forStaff(WorkItem item) {
        return of(item, item.signs().tries().left());
    }

    static Item forApprover(WorkItem item) {
        return of(item, null);
    }

    private static Item of(WorkItem item, @Nullable Integer triesLeft) {
        var claim = item.claim();
        return new Item(
                item.id().value(),
                item.requestNumber(),
                item.kind(),
                item.state(),
                item.accountNumber(),
                item.userName(),
                claim == null ? null : claim.name(),
                item.dueAt(),
                triesLeft);
    }
}
