package org.latchkey.imports;

/** A file was not imported, or not discarded, for a reason of who asked or when. */
public final class ImportRefused extends RuntimeException {

    /** The reason. */
    public enum Why {
        /** It has faults, is done, discarded or at work. */
        NOT_READY,
        /** It enrols users without a lock, and whoever brought it cannot confirm it (P39). */
        ANOTHER_SYSADMIN,
        /** Whoever asks must prove again who they are. */
        PROVE_WHO_YOU_ARE
    }

    private final Why why;

    ImportRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    /** The reason. */
    public Why why() {
        return why;
    }
}
