package org.latchkey.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.evidence.Tries;
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
 * @param askedAt since when it waits for an answer of the requester, or null
 * @param signs what the queue shows of its request beside the step
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
        @Nullable Instant askedAt,
        Signs signs,
        @Nullable Closed closed) {

    /** Who took a work item, and when. */
    public record Claim(UserId by, String name, Instant at) {}

    /** What can be seen of a request without opening it; the tries are as they were after the last comparison. */
    public record Signs(Set<Flag> flags, Tries tries, List<Tag> tags) {}

    /** When a work item was closed, and what its request had come to; an open state means that it was handed on. */
    public record Closed(Instant at, RequestState outcome) {}

    /** Where its request stands, or stood when the item was closed. */
    public RequestState state() {
        if (closed != null) {
            return closed.outcome();
        }
        return askedAt == null ? kind.state() : RequestState.WAITING_FOR_REQUESTER;
    }

    /** Whether it waits for somebody. */
    public boolean open() {
        return closed == null;
    }
}
