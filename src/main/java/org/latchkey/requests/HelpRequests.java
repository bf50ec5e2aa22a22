package org.latchkey.requests;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.User;
import org.latchkey.kernel.CurrentActor;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.ConversationEntry.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The requests as the desks that work them see and move them; who may do so, those desks decide. */
@Service
@Transactional
public class HelpRequests {

    private final FiledRequests requests;
    private final HeldRequests held;
    private final OpenRequests open;
    private final RequestNumbers numbers;
    private final Conversations conversations;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpRequests(
            FiledRequests requests,
            HeldRequests held,
            OpenRequests open,
            RequestNumbers numbers,
            Conversations conversations,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.held = held;
        this.open = open;
        this.numbers = numbers;
        this.conversations = conversations;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The request with this id.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    @Transactional(readOnly = true)
    public HelpRequest get(RequestId id) {
        return requests.findById(id.value()).orElseThrow().toHelpRequest();
    }

    /** The request that is worked for this one: itself, or the one it joined (P43). */
    @Transactional(readOnly = true)
    public HelpRequest leading(RequestId id) {
        return get(requests.findById(id.value()).orElseThrow().leading());
    }

    /** The requests that go back to this one, oldest first (P17, P45). */
    @Transactional(readOnly = true)
    public List<HelpRequest> later(RequestId id) {
        return requests.findFirst20ByEarlierIdOrderById(id.value()).stream()
                .map(FiledRequest::toHelpRequest)
                .toList();
    }

    /** The request with this number. */
    @Transactional(readOnly = true)
    public Optional<HelpRequest> find(RequestNumber number) {
        return requests.findByNumber(number.value()).map(FiledRequest::toHelpRequest);
    }

    /** The requests with these ids, newest first. */
    @Transactional(readOnly = true)
    public List<HelpRequest> all(Collection<RequestId> ids) {
        return requests
                .findByIdInOrderByIdDesc(ids.stream().map(RequestId::value).toList())
                .stream()
                .map(FiledRequest::toHelpRequest)
                .toList();
    }

    /** The request through which a user was enabled who has not chosen a password since. */
    @Transactional(readOnly = true)
    public Optional<HelpRequest> awaitingPassword(UserId user) {
        return requests.findFirstByUserIdAndStateOrderByIdDesc(user.value(), RequestState.ENABLED)
                .map(FiledRequest::toHelpRequest);
    }

    /** The timeline of a request with the messages of the filings that joined it, oldest first; for staff. */
    @Transactional(readOnly = true)
    public List<ConversationEntry> conversation(RequestId id) {
        return conversations.withJoined(id);
    }

    /**
     * The open request of a user, or a new one of origin CONSOLE that no process works yet (P9, P16); held until the
     * transaction ends.
     *
     * @param why what stands in its timeline
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public HelpRequest openFromConsole(User user, Message why) {
        var request = holdOpen(user.id()).orElseGet(() -> file(user));
        conversations.write(request.id(), Kind.NOTE, actor.actor().name(), false, why.text());
        return request;
    }

    private HelpRequest file(User user) {
        var request = new FiledRequest(Origin.CONSOLE, numbers.free(), user, actor.actor(), clock.instant());
        request.identify(user);
        requests.save(request);
        var leading = open.openOrFind(user.id(), request.requestId())
                .map(first -> {
                    hold(first);
                    return join(request, first);
                })
                .orElse(request);
        events.publishEvent(new OpenedFromConsole(request.toHelpRequest()));
        return leading.toHelpRequest();
    }

    /** Holds a request until the transaction ends; to be called before users and account are held (P10). */
    @Transactional(propagation = Propagation.MANDATORY)
    public HelpRequest hold(RequestId id) {
        return held.hold(id.value()).orElseThrow().toHelpRequest();
    }

    /** The open request of a user. */
    @Transactional(readOnly = true)
    public Optional<HelpRequest> open(UserId user) {
        return open.find(user).map(this::get).filter(request -> request.state().isOpen());
    }

    /** The open request of a user, held until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<HelpRequest> holdOpen(UserId user) {
        return open.find(user).map(this::hold).filter(request -> request.state().isOpen());
    }

    /**
     * Opens a case about a user because somebody said that something was not them (P17). When a request of that user has
     * just been opened, the case joins it.
     *
     * @param earlier the request in question, or null
     * @return the request that is worked: the case, or the one it joined
     */
    public HelpRequest openCase(User user, @Nullable RequestId earlier) {
        var request = new FiledRequest(Origin.SECURITY, numbers.free(), user, actor.actor(), clock.instant());
        request.identify(user);
        if (earlier != null) {
            request.goesBackTo(leading(earlier).id());
        }
        var id = requests.save(request).requestId();
        var worked = identify(id, user);
        if (worked.id().equals(id)) {
            events.publishEvent(new CaseOpened(worked));
        }
        return worked;
    }

    /**
     * Writes down whom a request is about. When another request of that user is open, this one joins it (P43).
     *
     * @return the request that is worked: this one, or the one it joined
     */
    public HelpRequest identify(RequestId id, User user) {
        var request = requests.findById(id.value()).orElseThrow();
        request.identify(user);
        var leading = open.openOrFind(user.id(), id)
                .map(first -> join(request, first))
                .orElse(request);
        events.publishEvent(new RequestIdentified(request.toHelpRequest(), leading.toHelpRequest(), user));
        return leading.toHelpRequest();
    }

    private FiledRequest join(FiledRequest request, RequestId first) {
        var leading = requests.findById(first.value()).orElseThrow();
        if (leading == request) {
            return request;
        }
        var from = request.toHelpRequest().state();
        request.joinTo(leading, clock.instant());
        conversations.write(first, Kind.EVENT, request.toHelpRequest().number().value(), false, "joined");
        events.publishEvent(new RequestMoved(request.toHelpRequest(), from));
        return leading;
    }

    /**
     * Moves a request to a state.
     *
     * @throws RequestEnded when it has ended
     */
    public void moveTo(RequestId id, RequestState next) {
        var request = requests.findById(id.value()).orElseThrow();
        var from = request.toHelpRequest().state();
        request.moveTo(next, clock.instant());
        requests.saveAndFlush(request); // rows that refer to the user found are written in SQL
        moved(request, from);
    }

    /**
     * Ends a request with a reason.
     *
     * @throws RequestEnded when it has ended
     */
    public void close(RequestId id, RequestState end, Reason why) {
        var request = requests.findById(id.value()).orElseThrow();
        var from = request.toHelpRequest().state();
        request.close(end, why, clock.instant());
        moved(request, from);
    }

    private void moved(FiledRequest request, RequestState from) {
        var now = request.toHelpRequest();
        if (!now.state().isOpen()) {
            open.close(now.id());
        }
        conversations.enter(
                now.id(), Kind.EVENT, actor.actor().name(), false, now.state().name());
        events.publishEvent(new RequestMoved(now, from));
    }

    /** Sends a request another way, when the first one led nowhere (P3, P5, P23); it is routed by that from then on. */
    public void turn(RequestId id, Turn next) {
        requests.findById(id.value()).orElseThrow().turn(next);
    }

    /** Freezes a request, so that nothing happens until a sysadmin has looked at it (P17). */
    public void freeze(RequestId id) {
        requests.findById(id.value()).orElseThrow().freeze(true);
    }

    /** Lets a frozen request go on (P17); it ends when everybody who waited for it has withdrawn meanwhile. */
    public void resume(RequestId id) {
        var request = requests.findById(id.value()).orElseThrow();
        request.freeze(false);
        endIfNobodyWaits(request);
    }

    void endIfNobodyWaits(FiledRequest leading) {
        var id = leading.requestId();
        if (leading.isOpen() && !leading.isFrozen() && !requests.anybodyWaitsFor(id.value())) {
            moveTo(id, RequestState.WITHDRAWN);
        }
    }

    /** Writes a note that only staff read. */
    public void note(RequestId id, Message note) {
        conversations.write(id, Kind.NOTE, actor.actor().name(), false, note.text());
    }

    /**
     * Writes to the requester, who reads it on the full tracking page (P42).
     *
     * @param asks whether it waits for an answer
     * @throws RequestOnHold when it is frozen
     */
    public void reply(RequestId id, Message words, boolean asks) {
        if (get(id).frozen()) {
            throw new RequestOnHold();
        }
        conversations.write(id, Kind.REPLY, actor.actor().name(), false, words.text());
        events.publishEvent(new RequestAnswered(get(id), asks, clock.instant()));
    }

    /** Writes a system event, by the key of its sentence, into the timeline. */
    public void event(RequestId id, String key) {
        event(id, actor.actor().name(), key);
    }

    /** The same, naming somebody else than who acts. */
    public void event(RequestId id, String about, String key) {
        conversations.write(id, Kind.EVENT, about, false, key);
    }
}
