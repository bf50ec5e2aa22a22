package org.latchkey.requests;

import java.time.Clock;
import java.util.Optional;
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

    private final FiledRequests requests;
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
            FiledRequests requests,
            RequestNumbers numbers,
            HelpRequests states,
            Conversations conversations,
            TrackingSecrets secrets,
            Invitations invitations,
            Directory directory,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
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

    /** Files a request. It does the same work for everybody; who is meant is found out later (P41). */
    public Receipt file(Filing filing) {
        var invitation = filing.invitation();
        var invited = invitation == null ? null : invitations.use(invitation).orElse(null);
        var request = requests.save(new FiledRequest(numbers.free(), filing, invited, actor.actor(), clock.instant()));
        var id = request.requestId();
        var secret = secrets.make(id, Scope.COARSE);
        var number = request.toHelpRequest().number();
        conversations.write(
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
                new Tracking.Full(
                        request.number(),
                        request.filedAt(),
                        conversation,
                        request.id(),
                        request.state(),
                        request.since());
        };
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
        var request = (full
                        ? requests.hold(grant.request().value())
                        : requests.findById(grant.request().value()))
                .orElseThrow();
        if (full && !request.isOpen()) {
            throw new RequestEnded(request.toHelpRequest().state());
        }
        if (full && request.isFrozen()) {
            throw new RequestOnHold();
        }
        conversations.write(
                grant.request(),
                Kind.MESSAGE,
                request.toHelpRequest().typed().userName().value(),
                full,
                message.text());
    }

    /**
     * Takes back the requester's own filing. The work goes on as long as another filing of the same user waits for it
     * (P43), or a sysadmin looks into a freeze (P17); on a request that has ended it changes nothing.
     */
    public void withdraw(Secret link) {
        var own = requests.findById(secrets.find(link).orElseThrow().request().value())
                .orElseThrow();
        var leading = requests.hold(own.leading().value()).orElseThrow();
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
        return invitations.make(user);
    }

    /** Whom a link to the form was sent to; empty when it was used or is too old. */
    @Transactional(readOnly = true)
    public Optional<User> invited(Secret invitation) {
        return invitations.find(invitation).map(directory::user);
    }

    /**
     * Notes that the requester acted on the full tracking page, which proves the address on file (P26).
     *
     * @return the request, when the link is a full one
     */
    public Optional<RequestId> actedOn(Secret link) {
        var grant = secrets.find(link).filter(found -> found.scope() == Scope.FULL);
        grant.ifPresent(
                found -> requests.hold(found.request().value()).orElseThrow().prove());
        return grant.map(TrackingSecrets.Grant::request);
    }
}
