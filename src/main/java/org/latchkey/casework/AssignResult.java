package org.latchkey.casework;

import java.time.Instant;

/** What came of giving a work item to somebody. */
public sealed interface AssignResult {

    /** It is theirs. */
    record Assigned(String to) implements AssignResult {}

    /** Somebody else took it meanwhile. */
    record TakenBy(String name, Instant at) implements AssignResult {}

    /** It is not for people of their role, or they are disabled. */
    record NotForThem(String to) implements AssignResult {}
}
