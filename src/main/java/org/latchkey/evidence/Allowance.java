package org.latchkey.evidence;

import java.time.Duration;
import java.util.List;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.RequestId;
import org.latchkey.settings.EvidenceSettings;

/**
 * How many wrong comparisons one holder of a budget may see in a time (P22).
 *
 * @param holder the id of the request, user, account or agent
 */
record Allowance(Budget budget, long holder, Duration time, int most) {

    private static final Duration EVER = Duration.ofDays(100 * 365);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MONTH = Duration.ofDays(30);

    /** All that a comparison must keep to, in the order in which they are held. */
    static List<Allowance> of(
            HelpRequest request, UserId user, AccountId account, UserId agent, EvidenceSettings settings) {
        var ofRequest = ofRequest(request.id(), settings);
        var ofAgent = new Allowance(Budget.AGENT, agent.value(), DAY, settings.wrongPerAgentADay());
        return request.proven()
                ? List.of(
                        ofRequest,
                        new Allowance(Budget.USER, user.value(), MONTH, settings.wrongPerProvenUser()),
                        ofAgent)
                : List.of(
                        ofRequest,
                        new Allowance(Budget.ACCOUNT, account.value(), DAY, settings.wrongPerAccountADay()),
                        new Allowance(Budget.ACCOUNT, account.value(), MONTH, settings.wrongPerAccountAMonth()),
                        ofAgent);
    }

    static Allowance ofRequest(RequestId request, EvidenceSettings settings) {
        return new Allowance(Budget.REQUEST, request.value(), EVER, settings.wrongPerRequest());
    }
}
