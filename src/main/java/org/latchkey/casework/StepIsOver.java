package org.latchkey.casework;

/** The process waits there no more: the step has ended, or something is ending it at this moment. */
public final class StepIsOver extends RuntimeException {

    StepIsOver() {
        super("Somebody else is at it");
    }

    public StepIsOver(Throwable cause) {
        super("The step is over", cause);
    }
}
