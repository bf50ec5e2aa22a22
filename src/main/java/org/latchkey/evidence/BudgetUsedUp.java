package org.latchkey.evidence;

import org.latchkey.requests.RequestId;

/**
 * No further comparison is possible for a request (P23), or by an agent when the budget is AGENT. It is told when the
 * last try is lost, and again when another check of the request finds its own, its user's or its account's tries used
 * up.
 */
public record BudgetUsedUp(RequestId request, Budget which) {}
