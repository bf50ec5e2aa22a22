package org.latchkey.evidence;

import org.latchkey.requests.RequestState;

/** In which states of a request evidence is of any use. */
final class UsefulStates {

    private UsefulStates() {}

    /** Whether an agent may compare at all; on which route, the agent's desk decides. */
    static boolean mayBeChecked(RequestState state) {
        return state.isOpen() && state != RequestState.FROZEN;
    }
}
