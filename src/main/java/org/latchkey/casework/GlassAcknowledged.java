package org.latchkey.casework;

import org.latchkey.kernel.Auditable;

/** A sysadmin acknowledged that somebody was let in from the server itself. */
public record GlassAcknowledged(long id) implements Auditable {

    @Override
    public String subject() {
        return "broken glass " + id;
    }
}
