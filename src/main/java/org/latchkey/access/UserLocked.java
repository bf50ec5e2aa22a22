package org.latchkey.access;

import java.util.List;
import java.util.stream.Collectors;
import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.Reason;

/**
 * A user was locked, and is disabled from now on.
 *
 * @param beside the causes of the locks that were open already; none for a user who was enabled
 */
public record UserLocked(User user, LockCause cause, Reason reason, List<LockCause> beside) implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }

    @Override
    public String before() {
        return beside.isEmpty()
                ? "enabled"
                : beside.stream().map(LockCause::name).collect(Collectors.joining(", "));
    }

    @Override
    public String after() {
        return cause + ": " + reason;
    }
}
