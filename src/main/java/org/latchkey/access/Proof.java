package org.latchkey.access;

import java.time.Instant;

/** How somebody signed in last proved who they are, and when (I3). */
record Proof(ProvenBy by, Instant at) {

    boolean isEnough(boolean withSecondFactor) {
        return by.isSecondFactor() || !withSecondFactor;
    }
}
