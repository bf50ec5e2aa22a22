package org.latchkey.evidence;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Directory;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares what a caller says with the billing records, blindly and under a budget (P20–P26); who may ask, the desk that asks decides. */
@Service
@Transactional
public class EvidenceDesk {

    private static final Duration MOMENT = Duration.ofMillis(50);

    private final Checks checks;
    private final Budgets budgets;
    private final Comparison comparison;
    private final SealedEnvelopes envelopes;
    private final Codes codes;
    private final HelpDesk helpDesk;
    private final HelpRequests requests;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    EvidenceDesk(
            Checks checks,
            Budgets budgets,
            Comparison comparison,
            SealedEnvelopes envelopes,
            Codes codes,
            HelpDesk helpDesk,
            HelpRequests requests,
            Directory directory,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.budgets = budgets;
        this.comparison = comparison;
        this.envelopes = envelopes;
        this.codes = codes;
        this.helpDesk = helpDesk;
        this.requests = requests;
        this.directory = directory;
        this.events = events;
    }

    /**
     * Compares what an agent typed for a caller. To be called outside any transaction, since the try is committed
     * before comparing (P22); the proof is for the caller to use in a transaction of its own.
     *
     * @param code what the caller read back; where one is needed, a missing one is a wrong comparison (P26)
     * @throws EvidenceNotAskedFor when the request has ended, is frozen, or was matched with nobody
     */
    @Transactional(propagation = Propagation.NEVER)
    public Verdict check(RequestId request, UserId agent, Evidence typed, @Nullable String code) {
        return check(() -> checks.begin(request, agent, typed), code);
    }

    /**
     * Compares what the requester typed on the full tracking page, which is gone afterwards, whatever the verdict; only
     * a spent budget leaves it. To be called outside any transaction.
     *
     * @throws NothingSealed when the requester typed nothing, or it was compared already
     * @throws EvidenceNotAskedFor when the request has ended, is frozen, or was matched with nobody
     */
    @Transactional(propagation = Propagation.NEVER)
    public Verdict checkSealed(RequestId request, UserId agent) {
        return check(() -> checks.beginSealed(request, agent), null);
    }

    private Verdict check(Supplier<Checks.Begun> beginning, @Nullable String code) {
        while (true) {
            switch (beginning.get()) {
                case Checks.Ready(var written, var typed) -> {
                    return checks.finish(written, typed, code);
                }
                case Checks.Refused(var verdict) -> {
                    return verdict;
                }
                case Checks.Busy() -> awaitOthers();
            }
        }
    }

    /** A moment; that of a comparison that was killed counts as lost within seconds, so this ends. */
    private static void awaitOthers() {
        LockSupport.parkNanos(MOMENT.toNanos());
    }

    /**
     * Seals what the requester typed until an agent has it compared; it replaces what was sealed before. Acting on the
     * full tracking page proves the address on file (P26).
     *
     * @throws java.util.NoSuchElementException when the link is not a full one of ours
     * @throws EvidenceNotAskedFor when the request waits for something else
     */
    public void seal(Secret fullTrackingLink, Evidence evidence) {
        var id = helpDesk.actedOn(fullTrackingLink).orElseThrow();
        var request = requests.get(id);
        if (!request.state().asksForEvidence()) {
            throw new EvidenceNotAskedFor(request.state());
        }
        envelopes.seal(id, evidence);
        events.publishEvent(new EvidenceSealed(request, evidence.kind()));
    }

    /** What waits to be compared, by kind and time only. */
    @Transactional(readOnly = true)
    public Optional<SealedEvidence> sealed(RequestId request) {
        return envelopes.find(request);
    }

    /**
     * Has a code sent to the user's address on file (P26).
     *
     * @throws EvidenceNotAskedFor when the request has ended, is frozen, or was matched with nobody
     */
    public void requestCode(RequestId id) {
        var request = requests.get(id);
        var user = request.user();
        if (user == null || !UsefulStates.mayBeChecked(request.state())) {
            throw new EvidenceNotAskedFor(request.state());
        }
        events.publishEvent(new CodeRequested(id, directory.user(user)));
    }

    /** Makes the code at the moment its letter is sent (I10): six digits, valid for ten minutes, in place of any other. */
    public String makeCode(RequestId request) {
        requests.hold(request);
        return codes.make(request);
    }

    /** Whether a check of that kind needs a code beside the evidence. */
    @Transactional(readOnly = true)
    public boolean needsCode(RequestId request, EvidenceKind kind) {
        return codes.areNeeded(requests.get(request), kind);
    }

    /** How many wrong comparisons a request has seen; for staff only. */
    @Transactional(readOnly = true)
    public Tries tries(RequestId request) {
        return budgets.tries(request);
    }

    /** How far a request is with its evidence, in one look; for staff only. */
    @Transactional(readOnly = true)
    public Standing standing(RequestId request) {
        return budgets.standing(request);
    }

    /** The same of a request for which nobody could bring any yet. */
    @Transactional(readOnly = true)
    public Standing untried() {
        return budgets.untried();
    }

    /** Whether the record that a proof names would still be compared now (P13). */
    @Transactional(readOnly = true)
    public boolean isCurrent(AccountId account, String record) {
        return comparison.counts(account, record);
    }
}
