package org.latchkey.requests;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.ConversationEntry.Kind;
import org.latchkey.requests.TrackingSecrets.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a locked-out person may do without signing in: file, follow, write, withdraw (P41–P43). */
@Service
@Transactional
public class HelpDesk {

    private final FilingGate gate;
    private final FiledRequests requests;
    private final HeldRequests held;
    private final RequestNumbers numbers;
    private final HelpRequests states;
    private final Conversations conversations;
    private final TrackingSecrets secrets;
    private final Invitations invitations;
    private final Directory directory;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpDesk(
            FilingGate gate,
            FiledRequests requests,
            HeldRequests held,
            RequestNumbers numbers,
            HelpRequests states,
            Conversations conversations,
            TrackingSecrets secrets,
            Invitations invitations,
            Directory directory,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.requests = requests;
        this.held = held;
        this.numbers = numbers;
        this.states = states;
        this.conversations = conversations;
        this.secrets = secrets;
        this.invitations = invitations;
        this.directory = directory;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Files a request. It does the same work for everybody; who is meant is found out later (P41).
     *
     * @throws org.latchkey.kernel.TooManyTries when too many came from this network, or for this account number (P36)
     */
    public Receipt file(Filing filing) {
        gate.pass(filing.accountNumber());
        var invitation = filing.invitation();
        var invited = invitation == null ? null : invitations.use(invitation).orElse(null);
        var request = requests.save(new FiledRequest(numbers.free(), filing, invited, actor.actor(), clock.instant()));
        var id = request.requestId();
        var secret = secrets.make(id, Scope.COARSE);
        var number = request.toHelpRequest().number();
        conversations.enter(
                id,
                Kind.MESSAGE,
                filing.userName().value(),
                invited != null,
                filing.message().text());
        events.publishEvent(new HelpRequestFiled(id, number, filing.contact(), filing.language()));
        return new Receipt(number, secret);
    }

    /** What the holder of a tracking link may see; empty when the link is not one of ours. */
    @Transactional(readOnly = true)
    public Optional<Tracking> track(Secret link) {
        return secrets.find(link).map(this::show);
    }

    private Tracking show(TrackingSecrets.Grant grant) {
        var filed = requests.findById(grant.request().value()).orElseThrow();
        var request = filed.toHelpRequest();
        var conversation = conversations.forRequester(request.id());
        return switch (grant.scope()) {
            case COARSE ->
                new Tracking.Coarse(
                        request.number(),
                        request.filedAt(),
                        conversation.stream()
                                .filter(entry -> entry.kind() == Kind.MESSAGE && !entry.proven())
                                .toList(),
                        filed.isWithdrawn());
            case FULL ->
                filed.hasJoined()
                        ? joined(filed, conversation)
                        : new Tracking.Full(
                                request.number(),
                                request.filedAt(),
                                conversation,
                                request.id(),
                                request.state(),
                                request.since());
        };
    }

    /** A filing that joined an earlier one shows where that one stands, and nothing that others wrote (P43). */
    private Tracking joined(FiledRequest own, List<ConversationEntry> written) {
        var request = own.toHelpRequest();
        var leading = states.get(own.leading());
        var replies = conversations.forRequester(leading.id()).stream().filter(entry -> entry.kind() == Kind.REPLY);
        return new Tracking.Full(
                request.number(),
                request.filedAt(),
                Stream.concat(written.stream(), replies)
                        .sorted(Comparator.comparing(ConversationEntry::writtenAt))
                        .toList(),
                leading.id(),
                own.isWithdrawn() ? RequestState.WITHDRAWN : leading.state(),
                leading.since());
    }

    /**
     * Adds a message of the requester to the timeline; one that came through the address on file is marked so.
     *
     * @throws RequestEnded when it has ended and the link is a full one; a coarse link may not tell, it keeps the text
     * @throws RequestOnHold when it is frozen and the link is a full one
     */
    public void write(Secret link, Message message) {
        var grant = secrets.find(link).orElseThrow();
        var full = grant.scope() == Scope.FULL;
        var request = requests.findById(grant.request().value()).orElseThrow();
        if (full) {
            requireOpen(states.hold(request.leading()));
        }
        conversations.write(
                grant.request(),
                Kind.MESSAGE,
                request.toHelpRequest().typed().userName().value(),
                full,
                message.text());
    }

    private static void requireOpen(HelpRequest worked) {
        if (!worked.state().isOpen()) {
            throw new RequestEnded(worked.state());
        }
        if (worked.frozen()) {
            throw new RequestOnHold();
        }
    }

    /**
     * Takes back the requester's own filing. The work goes on as long as another filing of the same user waits for it
     * (P43), or a sysadmin looks into a freeze (P17); on a request that has ended it changes nothing.
     */
    public void withdraw(Secret link) {
        var own = requests.findById(secrets.find(link).orElseThrow().request().value())
                .orElseThrow();
        var leading = held.hold(own.leading().value()).orElseThrow();
        own.withdraw();
        states.endIfNobodyWaits(leading);
    }

    /** A new full tracking link, to be sent to the address on file and nowhere else (P41). */
    public Secret trackFully(RequestId request) {
        return secrets.make(request, Scope.FULL);
    }

    /** A new coarse tracking link, for the receipt. */
    public Secret trackCoarsely(RequestId request) {
        return secrets.make(request, Scope.COARSE);
    }

    /** A new link to the form, to be sent to the user's address on file and nowhere else: valid once, 24 hours (P8). */
    public Secret invite(UserId user) {
        return invitations.make(new Invitations.Invited(user, null));
    }

    /**
     * A link to the form for whoever holds the full link of a request that has ended: what is filed there starts anew,
     * proven by the address on file and linked to the old request; nothing else carries over (P45). Empty for everybody
     * else.
     */
    public Optional<Secret> askAgain(Secret link) {
        return secrets.find(link)
                .filter(grant -> grant.scope() == Scope.FULL)
                .map(grant -> states.leading(grant.request()))
                .filter(ended -> ended.state().mayBeAskedAgain() && ended.user() != null)
                .map(ended ->
                        invitations.make(new Invitations.Invited(Objects.requireNonNull(ended.user()), ended.id())));
    }

    /** Whom a link to the form was sent to; empty when it was used or is too old. */
    @Transactional(readOnly = true)
    public Optional<User> invited(Secret invitation) {
        return invitations.find(invitation).map(invited -> directory.user(invited.user()));
    }

    /**
     * Notes that the requester acted on the full tracking page, which proves the address on file (P26).
     *
     * @return the request, when the link is a full one
     */
    public Optional<RequestId> actedOn(Secret link) {
        var grant = secrets.find(link).filter(found -> found.scope() == Scope.FULL);
        var worked = grant.map(found -> states.leading(found.request()).id());
        worked.ifPresent(id -> held.hold(id.value()).orElseThrow().prove());
        return worked;
    }
}
