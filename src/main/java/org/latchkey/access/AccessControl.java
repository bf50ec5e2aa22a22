package org.latchkey.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.EvidenceMatch;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door (P10): routes a request to an authority, takes proofs of validation, and lifts locks by approval. There
 * is no other way to enable a user.
 */
@Service
@Transactional
public class AccessControl {

    private final ProofRows proofs;
    private final Locks locks;
    private final Approvers approvers;
    private final Credentials credentials;
    private final Directory directory;
    private final HelpRequests requests;
    private final EvidenceDesk evidence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessControl(
            ProofRows proofs,
            Locks locks,
            Approvers approvers,
            Credentials credentials,
            Directory directory,
            HelpRequests requests,
            EvidenceDesk evidence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proofs = proofs;
        this.locks = locks;
        this.approvers = approvers;
        this.credentials = credentials;
        this.directory = directory;
        this.requests = requests;
        this.evidence = evidence;
        this.events = events;
        this.clock = clock;
    }

    /** What directory and locks say about a user now. */
    @Transactional(readOnly = true)
    public RoutingFacts facts(UserId id) {
        var user = directory.user(id);
        return new RoutingFacts(user, locks.of(id), !otherAdmins(user).isEmpty());
    }

    /** The enabled admins of a user's account who are not the same person. */
    @Transactional(readOnly = true)
    public List<User> otherAdmins(User user) {
        return directory.admins(user.account().id()).stream()
                .filter(admin -> !admin.isSamePersonAs(user) && locks.isEnabled(admin.id()))
                .toList();
    }

    /** Gives a request to an authority on today's facts; earlier routings of the request approve nothing any more. */
    public Routing route(RequestId request, RoutingFacts facts, Authority authority) {
        return proofs.route(request, facts, authority, clock.instant());
    }

    /** The routing with this key. */
    @Transactional(readOnly = true)
    public Optional<Routing> routing(long id) {
        return proofs.routing(id);
    }

    /** The newest validation made on a routing; it may have expired. */
    @Transactional(readOnly = true)
    public Optional<Validation> validation(Routing routing) {
        return proofs.newestValidation(routing);
    }

    /**
     * Records that evidence matched (P2).
     *
     * @throws ApprovalRefused when the match is another request's, user's or agent's (P24)
     */
    public Validation validate(EvidenceMatch match, Approver agent) {
        var routing = agent.routing();
        if (!match.request().equals(routing.request())
                || !match.user().equals(routing.user().id())
                || !match.agent().equals(agent.user().id())) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_VALIDATED);
        }
        var kind = ValidationKind.valueOf(match.kind().name());
        return validate(routing, new Ground(kind, match.record(), ""), agent.user());
    }

    /** Records that a local admin states that this person asked (P1, P3). */
    public Validation vouch(Message statement, Approver admin) {
        var ground = new Ground(ValidationKind.VOUCHED, "", statement.text());
        return validate(admin.routing(), ground, admin.user());
    }

    private Validation validate(Routing routing, Ground ground, User by) {
        var user = routing.user();
        var liftable = locks.of(user.id()).stream()
                .filter(lock -> routing.authority().mayLift(lock.cause()))
                .toList();
        if (liftable.isEmpty()) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_VALIDATED);
        }
        var validation = proofs.validate(routing, ground, liftable, by, clock.instant());
        events.publishEvent(new RequestValidated(routing.request(), user, by, ground.kind()));
        return validation;
    }

    /**
     * Lifts the locks that were validated (P10–P14), in one transaction with everything that follows from it.
     *
     * @throws ApprovalRefused when this approver or this validation will not do; nothing is changed
     */
    public ApprovalResult approve(Validation validation, Approver claimed, Reason remark) {
        var routing = validation.routing();
        var user = routing.user();
        requests.hold(routing.request());
        directory.hold(
                List.of(user.id(), claimed.user().id(), validation.validatedBy()),
                user.account().id());

        var facts = facts(user.id());
        if (facts.locks().isEmpty()) {
            return ApprovalResult.ALREADY_ENABLED;
        }
        var approver = approvers.authorise(routing);
        if (!approver.user().id().equals(claimed.user().id()) || !claimed.decidesOn(routing)) {
            throw new ApprovalRefused(ApprovalRefused.Why.NOT_VALIDATED);
        }
        requireUsable(validation, approver);
        if (!routing.restsOn(facts) || !proofs.isNewest(routing) || billingChanged(validation)) {
            return ApprovalResult.FACTS_CHANGED;
        }
        proofs.approve(validation, approver.user(), remark, clock.instant());
        return locks.isEnabled(user.id()) ? enabled(validation, approver) : ApprovalResult.LOCKS_LEFT;
    }

    private void requireUsable(Validation validation, Approver approver) {
        if (clock.instant().isAfter(validation.expiresAt())) {
            throw new ApprovalRefused(ApprovalRefused.Why.VALIDATION_EXPIRED);
        }
        if (!validation.validatedBy().equals(approver.user().id())) {
            throw new ApprovalRefused(ApprovalRefused.Why.VALIDATED_BY_SOMEBODY_ELSE);
        }
    }

    private boolean billingChanged(Validation validation) {
        return !validation.record().isEmpty()
                && !evidence.isCurrent(validation.routing().user().account().id(), validation.record());
    }

    private ApprovalResult enabled(Validation validation, Approver approver) {
        var routing = validation.routing();
        credentials.demandNewPassword(routing.user().id());
        events.publishEvent(new UserEnabled(
                routing.request(), routing.user(), approver.user(), routing.authority(), validation.kind()));
        return ApprovalResult.ENABLED;
    }
}
