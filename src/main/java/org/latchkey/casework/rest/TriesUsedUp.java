package org.latchkey.casework.rest;

import org.latchkey.evidence.Budget;

/** Nothing was compared, since no try was left (P22). */
final class TriesUsedUp extends RuntimeException {

    private final Budget budget;

    TriesUsedUp(Budget budget) {
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }
}
