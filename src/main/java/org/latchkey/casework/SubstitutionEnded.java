package org.latchkey.casework;

import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** An account manager is back before the last day of a substitution, or was never away. */
public record SubstitutionEnded(User manager, User substitute) implements Auditable {

    @Override
    public String subject() {
        return "user " + manager.account().number() + "/" + manager.name();
    }

    @Override
    public String before() {
        return substitute.name() + " stood in";
    }
}
