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

/**
 * A step of a request that waits for somebody, as one row of the queue.
 *
 * @param accountSize null while nobody was matched; as are account and userType
 * @param claim who has taken it, or null
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
        boolean open,
        @Nullable Claim claim,
        Instant openedAt,
        Instant dueAt) {

    /** Who took a work item, and when. */
    public record Claim(UserId by, String name, Instant at) {}
}
