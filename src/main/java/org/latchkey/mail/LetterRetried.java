package org.latchkey.mail;

import org.latchkey.kernel.Auditable;

/** A sysadmin had a letter tried again. */
record LetterRetried(long letter) implements Auditable {

    @Override
    public String subject() {
        return "letter " + letter;
    }

    @Override
    public String after() {
        return LetterState.OWED.name();
    }
}
