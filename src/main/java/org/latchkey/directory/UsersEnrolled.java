package org.latchkey.directory;

import java.util.List;
import java.util.stream.Collectors;
import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.UserName;

/**
 * Some users of an account were enrolled at once, few enough that one audit entry names them all (P65).
 *
 * @param known whether they came with the first import into the account, and so need nobody's approval (P39)
 */
public record UsersEnrolled(Account account, List<Enrolled> users, boolean known) implements Auditable {

    /** One of them. */
    public record Enrolled(UserName name, UserType type) {

        @Override
        public String toString() {
            return type == UserType.ADMIN ? name + " (ADMIN)" : name.value();
        }
    }

    @Override
    public String subject() {
        return "account " + account.number();
    }

    @Override
    public String after() {
        return users.stream().map(Enrolled::toString).collect(Collectors.joining(", ", known ? "" : "NEW: ", ""));
    }
}
