package org.latchkey.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestState;

/**
 * A step of a request that waits for somebody, as one row of the queue.
 *
 * @param accountSize null while nobody was matched; as are account and userType
 * @param claim who has taken it, or null
 * @param closed when it was closed and where its request stood then; null while it is open
 */
public record WorkItem(
        WorkItemId id,
        RequestId request,
        RequestNumber requestNumber,
        WorkItemKind kind,
        String taskId,
        @Nullable Long routing,
        @Nullable AccountId account,
        AccountNumber accountNumber,
        String accountName,
        @Nullable AccountSize accountSize,
        String userName,
        @Nullable UserType userType,
        @Nullable Claim claim,
        Instant openedAt,
        Instant dueAt,
        @Nullable Closed closed) {

    /** Who took a work item, and when. */
    public record Claim(UserId by, String name, Instant at) {}

    /** When a work item was closed, and what its request had come to; an open state means that it was handed on. */
    public record Closed(Instant at, RequestState outcome) {}

    /** Whether it waits for somebody. */
    public boolean open() {
        return closed == null;
    }
}
