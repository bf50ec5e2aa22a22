package org.latchkey.casework;

import org.latchkey.kernel.Auditable;

/** A sysadmin had something tried again that the engine could not do by itself. */
record JobRetried(String job, String step) implements Auditable {

    @Override
    public String subject() {
        return "job " + job;
    }

    @Override
    public String after() {
        return step;
    }
}
