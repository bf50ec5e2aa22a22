package org.latchkey.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.EvidenceMatch;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
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
    private final Colleagues colleagues;
    private final Contacts contacts;
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
            Colleagues colleagues,
            Contacts contacts,
            Approvers approvers,
            Credentials credentials,
            Directory directory,
            HelpRequests requests,
            EvidenceDesk evidence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proofs = proofs;
        this.locks = locks;
        this.colleagues = colleagues;
        this.contacts = contacts;
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
        return colleagues.facts(directory.user(id));
    }

    /** Gives a request to an authority on today's facts; earlier routings of the request approve nothing any more. */
    public Routing route(RequestId request, RoutingFacts facts, Authority authority) {
        return proofs.route(requests.get(request), facts, authority, clock.instant());
    }

    /**
     * Gives a request to whoever unlocks its user at the console (P16). Only the console may call it, because one sysadmin
     * suffices there for more users than elsewhere.
     */
    public Routing routeFromConsole(RequestId request, RoutingFacts facts, Authority authority) {
        return route(request, facts, authority).fromConsole();
    }

    /** Gives a request back to the sysadmins, so that nothing it was routed or validated for approves anything (P17). */
    public void forgetRoutings(RequestId request, UserId user) {
        route(request, facts(user), Authority.SYSADMIN);
    }

    /** Who has validated or approved anything on a request. */
    @Transactional(readOnly = true)
    public Set<UserId> decidedOn(RequestId request) {
        return proofs.deciders(request);
    }

    /** The routing with this key. */
    @Transactional(readOnly = true)
    public Optional<Routing> routing(long id) {
        return proofs.routing(id);
    }

    /** The routing that counts: the newest of a request. */
    @Transactional(readOnly = true)
    public Optional<Routing> newestRouting(RequestId request) {
        return proofs.newestRouting(request);
    }

    /**
     * Whether one sysadmin has validated a request and a second one may approve on that now (P7, P16).
     *
     * @param facts what directory and locks say of its user now
     */
    @Transactional(readOnly = true)
    public boolean awaitsSecondSysadmin(RequestId request, RoutingFacts facts) {
        return facts.needTwoSysadmins()
                && proofs.newestRouting(request)
                        .filter(routing -> routing.authority() == Authority.SYSADMIN && routing.restsOn(facts))
                        .flatMap(proofs::newestValidation)
                        .filter(validation -> !clock.instant().isAfter(validation.expiresAt()))
                        .isPresent();
    }

    /** Whether another sysadmin has to approve on this validation than the one who made it (P7, P9, P16). */
    @Transactional(readOnly = true)
    public boolean needsSecondSysadmin(Validation validation, RoutingFacts facts) {
        return validation.routing().needsTwoSysadmins(facts);
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
        return validate(match.helpRequest(), routing, new Ground(kind, match.record(), ""), agent.user());
    }

    /**
     * Records that a local admin, or a sysadmin about a colleague, states that this person asked (P1, P3, P9).
     *
     * @throws ApprovalRefused when this authority may not vouch
     */
    public Validation vouch(Message statement, Approver by) {
        var routing = by.routing();
        refuseIf(!routing.mayBeVouchedFor(), ApprovalRefused.Why.NOT_VALIDATED);
        return validate(routing, new Ground(ValidationKind.VOUCHED, "", statement.text()), by.user());
    }

    /**
     * Records that the person was reached over a contact on file (P5, P7).
     *
     * @throws ApprovalRefused when this authority may not validate so, or the contact is not on file
     */
    public Validation contacted(Contact over, Message note, Approver by) {
        var routing = by.routing();
        refuseIf(
                !routing.mayBeContacted() || !contacts.areOnFile(routing.user(), over),
                ApprovalRefused.Why.NOT_VALIDATED);
        return validate(routing, new Ground(ValidationKind.CONTACTED, Contacts.record(over), note.text()), by.user());
    }

    private Validation validate(Routing routing, Ground ground, User by) {
        return validate(requests.get(routing.request()), routing, ground, by);
    }

    private Validation validate(HelpRequest request, Routing routing, Ground ground, User by) {
        var user = routing.user();
        var liftable = locks.of(user.id()).stream()
                .filter(lock -> routing.authority().mayLift(lock.cause()))
                .toList();
        refuseIf(liftable.isEmpty(), ApprovalRefused.Why.NOT_VALIDATED);
        var validation = proofs.validate(routing, ground, liftable, by, clock.instant());
        events.publishEvent(new RequestValidated(request, user, by, ground.kind()));
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
        refuseIf(requests.hold(routing.request()).frozen(), ApprovalRefused.Why.FROZEN);
        directory.hold(
                List.of(user.id(), claimed.user().id(), validation.validatedBy()),
                user.account().id());

        var facts = colleagues.facts(directory.user(user.id()), claimed.user());
        if (facts.locks().isEmpty()) {
            return ApprovalResult.ALREADY_ENABLED;
        }
        var approver = approvers.authorise(routing.about(facts.user()));
        refuseIf(
                !approver.user().id().equals(claimed.user().id()) || !claimed.decidesOn(routing),
                ApprovalRefused.Why.NOT_VALIDATED);
        requireUsable(validation, approver, facts);
        if (!routing.restsOn(facts) || recordChanged(validation)) {
            return ApprovalResult.FACTS_CHANGED;
        }
        return lift(validation, approver.user(), facts, remark);
    }

    /** @param facts what was read of the user under the lock that this still holds, with every lock that was open */
    private ApprovalResult lift(Validation validation, User approver, RoutingFacts facts, Reason remark) {
        var lifted = proofs.approve(validation, approver, remark, clock.instant());
        if (lifted == 0) {
            return ApprovalResult.FACTS_CHANGED;
        }
        locks.lifted(validation.routing().user().id());
        return lifted == facts.locks().size() ? enabled(validation, approver) : ApprovalResult.LOCKS_LEFT;
    }

    /**
     * Lets a sysadmin back in on the word of whoever is on the server itself (P9): the server validates and approves.
     * Only the errand of the server may call it, which is where being there is proved.
     *
     * @throws ApprovalRefused when the user is no sysadmin, or has left
     */
    public ApprovalResult breakGlass(RequestId request, UserId sysadmin, Reason why) {
        var held = requests.hold(request);
        directory.hold(List.of(sysadmin), directory.user(sysadmin).account().id());
        var facts = facts(sysadmin);
        var user = facts.user();
        refuseIf(user.role() != Role.SYSADMIN, ApprovalRefused.Why.NOT_YOUR_ROLE);
        if (facts.locks().isEmpty()) {
            return ApprovalResult.ALREADY_ENABLED;
        }
        var host = directory.host();
        var routing = proofs.route(held, facts, Authority.HOST, clock.instant());
        var validation = validate(routing, new Ground(ValidationKind.HOST, "", why.text()), host);
        return lift(validation, host, facts, why);
    }

    private void requireUsable(Validation validation, Approver approver, RoutingFacts facts) {
        if (clock.instant().isAfter(validation.expiresAt())) {
            throw new ApprovalRefused(ApprovalRefused.Why.VALIDATION_EXPIRED);
        }
        var sameOne = validation.validatedBy().equals(approver.user().id());
        if (validation.routing().authority() != Authority.SYSADMIN) {
            refuseIf(!sameOne, ApprovalRefused.Why.VALIDATED_BY_SOMEBODY_ELSE);
        } else if (validation.routing().needsTwoSysadmins(facts)) {
            refuseIf(sameOne, ApprovalRefused.Why.SECOND_SYSADMIN_NEEDED);
        }
    }

    private static void refuseIf(boolean stands, ApprovalRefused.Why why) {
        if (stands) {
            throw new ApprovalRefused(why);
        }
    }

    private boolean recordChanged(Validation validation) {
        var user = validation.routing().user();
        return switch (validation.kind()) {
            case INVOICE, CARD -> !evidence.isCurrent(user.account().id(), validation.record());
            case CONTACTED -> !contacts.isCurrent(user, validation.record());
            case VOUCHED, HOST -> false;
        };
    }

    private ApprovalResult enabled(Validation validation, User approver) {
        var routing = validation.routing();
        credentials.demandNewPassword(routing.user().id());
        events.publishEvent(
                new UserEnabled(routing.request(), routing.user(), approver, routing.authority(), validation.kind()));
        return ApprovalResult.ENABLED;
    }
}
