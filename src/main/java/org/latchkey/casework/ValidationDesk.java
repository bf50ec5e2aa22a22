package org.latchkey.casework;

import org.jspecify.annotations.Nullable;
import org.latchkey.access.Approver;
import org.latchkey.evidence.Budget;
import org.latchkey.evidence.BudgetSpent;
import org.latchkey.evidence.ComparingPaused;
import org.latchkey.evidence.Evidence;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.EvidenceMatch;
import org.latchkey.evidence.NoMatch;
import org.latchkey.evidence.Verdict;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an agent has evidence compared (P20). It runs outside a transaction, because each try is committed before it is
 * compared (I6).
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class ValidationDesk {

    private final CaseDesk cases;
    private final HandoverDesk handovers;
    private final EvidenceDesk evidence;
    private final HelpRequests requests;

    ValidationDesk(CaseDesk cases, HandoverDesk handovers, EvidenceDesk evidence, HelpRequests requests) {
        this.cases = cases;
        this.handovers = handovers;
        this.evidence = evidence;
        this.requests = requests;
    }

    /** Compares what a caller says on the phone, with the code they read back (P26). */
    public Verdict check(WorkItemId id, Evidence said, @Nullable String code) {
        var agent = cases.decider(id);
        var request = agent.routing().request();
        return record(id, agent, evidence.check(request, agent.user().id(), said, code));
    }

    /** Compares what the requester typed into the sealed fields; nobody sees it (P20). */
    public Verdict checkSealed(WorkItemId id) {
        var agent = cases.decider(id);
        var request = agent.routing().request();
        return record(id, agent, evidence.checkSealed(request, agent.user().id()));
    }

    /** Sends a six-digit code to the address on file, for the caller to read back (P26). */
    public void sendCode(WorkItemId id) {
        evidence.requestCode(cases.decider(id).routing().request());
    }

    private Verdict record(WorkItemId id, Approver agent, Verdict verdict) {
        switch (verdict) {
            case EvidenceMatch match -> cases.matched(match, agent);
            case NoMatch(var triesLeft) -> noMatch(id, agent.routing().request(), triesLeft);
            case BudgetSpent(var which) when which != Budget.AGENT -> handovers.triesUsedUp(id);
            case BudgetSpent ofAgent -> {}
            case ComparingPaused paused -> {}
        }
        return verdict;
    }

    private void noMatch(WorkItemId id, RequestId request, int triesLeft) {
        requests.event(request, "noMatch");
        if (triesLeft == 0) {
            handovers.triesUsedUp(id);
        }
    }
}
