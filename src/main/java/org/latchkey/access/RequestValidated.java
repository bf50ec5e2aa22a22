package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;
import org.latchkey.requests.HelpRequest;

/** A request was validated; nothing is enabled yet. */
public record RequestValidated(HelpRequest request, User user, User validatedBy, ValidationKind kind)
        implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }

    @Override
    public String after() {
        return "validated, %s by %s".formatted(kind, Subjects.of(validatedBy));
    }
}
