package org.latchkey.evidence;

/**
 * Nothing was compared, since too many comparisons were wrong before (P22).
 *
 * @param which whose tries are used up; for staff only
 */
public record BudgetSpent(Budget which) implements Verdict {

    @Override
    public String word() {
        return "BUDGET_SPENT " + which;
    }
}
