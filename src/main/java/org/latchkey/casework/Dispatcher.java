package org.latchkey.casework;

import org.latchkey.access.AccessControl;
import org.latchkey.access.Authority;
import org.latchkey.access.LockCause;
import org.latchkey.access.RoutingFacts;
import org.latchkey.directory.Directory;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.Tries;
import org.latchkey.kernel.Contact;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the process: who is meant, what the facts are now, and who is to be asked next. */
@Service
@Transactional
class Dispatcher implements ProcessSteps {

    private final HelpRequests requests;
    private final Directory directory;
    private final AccessControl access;
    private final EvidenceDesk evidence;
    private final WorkItems items;
    private final ApplicationEventPublisher events;

    Dispatcher(
            HelpRequests requests,
            Directory directory,
            AccessControl access,
            EvidenceDesk evidence,
            WorkItems items,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.directory = directory;
        this.access = access;
        this.evidence = evidence;
        this.items = items;
        this.events = events;
    }

    @Override
    public void matchDirectory(RequestId id) {
        var request = requests.get(id);
        var typed = request.typed();
        directory
                .user(typed.accountNumber(), typed.userName())
                .ifPresentOrElse(user -> requests.identify(id, user), () -> recogniseAddress(request));
    }

    private void recogniseAddress(HelpRequest request) {
        if (Contact.parse(request.typed().contact()) instanceof Contact.ByEmail(var address)) {
            var users = directory
                    .account(request.typed().accountNumber())
                    .map(account -> directory.usersWithAddress(account.id(), address));
            users.filter(found -> !found.isEmpty())
                    .ifPresent(found -> events.publishEvent(new AddressRecognised(request, address, found)));
        }
    }

    @Override
    public Route findRoute(RequestId id) {
        var request = requests.get(id);
        if (!request.state().isOpen()) {
            return Route.ENDED;
        }
        return request.user() == null ? Route.UNMATCHED : route(request, access.facts(request.user()));
    }

    private Route route(HelpRequest request, RoutingFacts facts) {
        var cause = facts.cause();
        if (cause.isEmpty()) {
            requests.moveTo(request.id(), RequestState.ALREADY_ENABLED);
            return Route.ENDED;
        }
        if (cause.get() == LockCause.LEFT) {
            requests.moveTo(request.id(), RequestState.LEFT);
            return Route.ENDED;
        }
        var user = facts.user();
        return Route.locked(
                cause.get().name(),
                user.type().name(),
                user.account().size().name(),
                openWish(request).name(),
                facts.anotherAdmin());
    }

    private Wish openWish(HelpRequest request) {
        var wish = request.typed().wish();
        return usedUp(evidence.tries(request.id())) ? Wish.ANOTHER_ADMINISTRATOR : wish;
    }

    private static boolean usedUp(Tries tries) {
        return tries.used() >= tries.limit();
    }

    @Override
    public void open(RequestId id, WorkItemKind kind, String taskId) {
        requests.moveTo(id, kind.state());
        var request = requests.get(id);
        if (request.user() == null) {
            items.open(request, kind, taskId, null, null);
        } else {
            openAbout(request, access.facts(request.user()), kind, taskId);
        }
        events.publishEvent(new QueueChanged(id));
    }

    private void openAbout(HelpRequest request, RoutingFacts facts, WorkItemKind kind, String taskId) {
        var authority = kind.authority();
        var routing = authority == null ? null : access.route(request.id(), facts, authority);
        items.open(request, kind, taskId, facts.user(), routing);
        if (authority == Authority.LOCAL_ADMIN) {
            access.otherAdmins(facts.user())
                    .forEach(admin -> events.publishEvent(new ApproverAsked(request, facts.user(), admin)));
        }
    }

    @Override
    public void closed(String taskId) {
        items.waitingAt(taskId).ifPresent(request -> {
            items.close(taskId, requests.get(request).state());
            events.publishEvent(new QueueChanged(request));
        });
    }
}
