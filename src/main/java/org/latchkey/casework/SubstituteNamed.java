package org.latchkey.casework;

import java.time.LocalDate;
import org.latchkey.directory.User;
import org.latchkey.kernel.Auditable;

/** An account manager named who stands in for them; both are told. */
public record SubstituteNamed(User manager, User substitute, LocalDate firstDay, LocalDate lastDay)
        implements Auditable {

    @Override
    public String subject() {
        return "user " + manager.account().number() + "/" + manager.name();
    }

    @Override
    public String after() {
        return "%s stands in, %s to %s".formatted(substitute.name(), firstDay, lastDay);
    }
}
