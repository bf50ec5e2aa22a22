package org.latchkey.casework;

/** The process waits there no more: the step was decided or withdrawn, or somebody is doing so at this moment. */
public final class StepIsOver extends RuntimeException {

    public StepIsOver(Throwable cause) {
        super("The step is over", cause);
    }
}
