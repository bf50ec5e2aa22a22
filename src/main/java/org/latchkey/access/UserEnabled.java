package org.latchkey.access;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;
import org.latchkey.requests.RequestId;

/** The last open lock of a user was lifted by an approval (P18: who approved, on what ground). */
public record UserEnabled(RequestId request, User user, User approver, Authority authority, ValidationKind kind)
        implements Auditable {

    @Override
    public String subject() {
        return Subjects.of(user);
    }

    @Override
    public String before() {
        return "disabled";
    }

    @Override
    public String after() {
        return "enabled, %s by %s as %s".formatted(kind, Subjects.of(approver), authority);
    }
}
