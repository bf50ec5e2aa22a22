package org.latchkey.articles;

import org.latchkey.kernel.Auditable;

/** A writer uploaded a picture. */
record ImageAdded(String name) implements Auditable {

    @Override
    public String subject() {
        return "picture " + name;
    }
}
