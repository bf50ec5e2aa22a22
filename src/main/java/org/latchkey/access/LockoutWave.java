package org.latchkey.access;

import org.latchkey.kernel.Auditable;

/** So many users were locked in a short time that somebody may be doing it on purpose (P36). */
public record LockoutWave(int lockouts) implements Auditable {

    @Override
    public String subject() {
        return "sign-in";
    }

    @Override
    public String after() {
        return lockouts + " users locked";
    }
}
