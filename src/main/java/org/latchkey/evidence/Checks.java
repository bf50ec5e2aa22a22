package org.latchkey.evidence;

import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two transactions of a check: the first writes the try, the second compares. Whatever happens between them, the
 * try is counted (I6) and nothing that was typed is kept (P25).
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Checks {

    /** How a check begins. */
    sealed interface Begun {}

    /** The try is written, and the evidence is in memory only. */
    record Ready(Try written, Evidence typed) implements Begun {}

    /** There was no try left, or this kind is paused. */
    record Refused(Verdict verdict) implements Begun {}

    /** The last tries are being compared by others, and may be given back in a moment. */
    record Busy() implements Begun {}

    private final HelpRequests requests;
    private final Budgets budgets;
    private final SealedEnvelopes envelopes;
    private final Comparison comparison;
    private final Codes codes;
    private final EvidenceRadar radar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checks(
            HelpRequests requests,
            Budgets budgets,
            SealedEnvelopes envelopes,
            Comparison comparison,
            Codes codes,
            EvidenceRadar radar,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.budgets = budgets;
        this.envelopes = envelopes;
        this.comparison = comparison;
        this.codes = codes;
        this.radar = radar;
        this.events = events;
        this.clock = clock;
    }

    Begun begin(RequestId id, UserId agent, Evidence typed) {
        return begin(requests.hold(id), agent, typed.kind(), () -> typed);
    }

    Begun beginSealed(RequestId id, UserId agent) {
        var request = requests.hold(id);
        var kind = envelopes.find(id).orElseThrow(NothingSealed::new).kind();
        return begin(request, agent, kind, () -> envelopes.take(id));
    }

    private Begun begin(HelpRequest request, UserId agent, EvidenceKind kind, Supplier<Evidence> typed) {
        var user = request.user();
        var account = request.account();
        if (user == null || account == null || !UsefulStates.mayBeChecked(request.state())) {
            throw new EvidenceNotAskedFor(request.state());
        }
        if (radar.isPaused(kind)) {
            return refuse(request, agent, kind, new ComparingPaused(kind));
        }
        return switch (budgets.grant(request, user, account, agent, kind)) {
            case Budgets.Granted(var written) -> new Ready(written, typed.get());
            case Budgets.Refused(var which, var forGood) -> forGood ? spent(request, agent, kind, which) : new Busy();
        };
    }

    private Begun spent(HelpRequest request, UserId agent, EvidenceKind kind, Budget which) {
        if (which != Budget.AGENT) {
            events.publishEvent(new BudgetUsedUp(request.id(), which));
        }
        return refuse(request, agent, kind, new BudgetSpent(which));
    }

    private Begun refuse(HelpRequest request, UserId agent, EvidenceKind kind, Verdict verdict) {
        events.publishEvent(new EvidenceChecked(request, kind, agent, verdict.word(), budgets.standing(request.id())));
        return new Refused(verdict);
    }

    Verdict finish(Try written, Evidence typed, @Nullable String code) {
        requests.hold(written.request().id());
        var needsCode = codes.areNeeded(written.request(), written.kind());
        var reached = !needsCode || codes.fits(written.request().id(), code);
        var record = comparison.find(written.account(), typed);
        return reached && record.isPresent() ? match(written, record.get()) : noMatch(written);
    }

    private Verdict match(Try written, String record) {
        budgets.giveBack(written);
        if (codes.areNeeded(written.request(), written.kind())) {
            codes.forget(written.request().id());
        }
        var standing = budgets.standing(written.request().id());
        return checked(written, new EvidenceMatch(written, record, clock.instant(), standing.tries()), standing);
    }

    private Verdict checked(Try written, Verdict verdict, Standing standing) {
        events.publishEvent(
                new EvidenceChecked(written.request(), written.kind(), written.agent(), verdict.word(), standing));
        return verdict;
    }

    private Verdict noMatch(Try written) {
        var left = budgets.lose(written);
        radar.seeWrong(written.kind());
        left.usedUp()
                .ifPresent(which ->
                        events.publishEvent(new BudgetUsedUp(written.request().id(), which)));
        return checked(
                written,
                new NoMatch(left.tries()),
                budgets.standing(written.request().id()));
    }
}
