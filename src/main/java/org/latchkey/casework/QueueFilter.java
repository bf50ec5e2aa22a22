package org.latchkey.casework;

import org.jspecify.annotations.Nullable;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a view of the queue is narrowed down to; null is everything.
 *
 * @param overdue whether to show only what should have been done by now
 */
public record QueueFilter(
        @Nullable UserType userType,
        @Nullable AccountSize accountSize,
        @Nullable Tag tag,
        @Nullable UserId owner,
        @Nullable Flag flag,
        boolean overdue) {

    /** Everything. */
    public static final QueueFilter NONE = new QueueFilter(null, null, null, null, null, false);

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !equals(NONE);
    }

    /** The conditions on a work item {@code w}, each begun with "and"; {@link #fill} knows what they ask for. */
    String conditions() {
        return when(userType, " and w.user_type = :userType")
                + when(accountSize, " and w.account_size = :accountSize")
                + when(owner, " and w.claimed_by = :owner")
                + when(
                        tag,
                        " and exists (select 1 from request_tag f where f.request_id = w.request_id and f.tag = :tag)")
                + (flag == null ? "" : " and w." + WorkItems.columnOf(flag))
                + (overdue ? " and w.status = 'OPEN' and w.due_at < :now" : "");
    }

    private static String when(@Nullable Object chosen, String condition) {
        return chosen == null ? "" : condition;
    }

    StatementSpec fill(StatementSpec statement) {
        return statement
                .param("userType", userType == null ? null : userType.name())
                .param("accountSize", accountSize == null ? null : accountSize.name())
                .param("owner", owner == null ? null : owner.value())
                .param("tag", tag == null ? null : tag.name());
    }
}
