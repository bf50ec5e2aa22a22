package org.latchkey.requests.ui;

import java.io.Serializable;

/** Which step of a form is on the screen, counted from one. */
final class Steps implements Serializable {

    private final int count;
    private int current = 1;
    private boolean done;

    Steps(int count) {
        this.count = count;
    }

    int current() {
        return current;
    }

    int count() {
        return count;
    }

    boolean isFirst() {
        return current == 1;
    }

    boolean isLast() {
        return current == count;
    }

    /** Whether the form was sent; it is sent once, however often somebody presses. */
    boolean isDone() {
        return done;
    }

    void finish() {
        done = true;
    }

    void startOver() {
        current = 1;
        done = false;
    }

    void next() {
        current = Math.min(count, current + 1);
    }

    void back() {
        current = Math.max(1, current - 1);
    }
}
