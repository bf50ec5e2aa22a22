package org.latchkey.casework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.AccessControl;
import org.latchkey.access.Colleagues;
import org.latchkey.access.LockCause;
import org.latchkey.access.Routing;
import org.latchkey.access.RoutingFacts;
import org.latchkey.casework.Findings.Found;
import org.latchkey.casework.Route.Situation;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.Tries;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Origin;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Turn;
import org.latchkey.requests.Wish;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the process: who is meant, what the facts are now, and who is to be asked next. */
@Service
@Transactional
class Dispatcher implements ProcessSteps {

    private static final Tries NO_TRIES = new Tries(0, 0);

    private final HelpRequests requests;
    private final Directory directory;
    private final AccessControl access;
    private final Colleagues colleagues;
    private final EvidenceDesk evidence;
    private final Findings findings;
    private final WorkItems items;
    private final Trail trail;
    private final RequestWords words;
    private final Escalations escalations;
    private final Timekeeper timekeeper;
    private final ApplicationEventPublisher events;

    Dispatcher(
            HelpRequests requests,
            Directory directory,
            AccessControl access,
            Colleagues colleagues,
            EvidenceDesk evidence,
            Findings findings,
            WorkItems items,
            Trail trail,
            RequestWords words,
            Escalations escalations,
            Timekeeper timekeeper,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.directory = directory;
        this.access = access;
        this.colleagues = colleagues;
        this.evidence = evidence;
        this.findings = findings;
        this.items = items;
        this.trail = trail;
        this.words = words;
        this.escalations = escalations;
        this.timekeeper = timekeeper;
        this.events = events;
    }

    @Override
    public void matchDirectory(RequestId id) {
        var request = requests.get(id);
        if (request.user() != null) {
            words.write(requests.hold(id), directory.user(request.user()));
            return;
        }
        var typed = request.typed();
        var user = directory.user(typed.accountNumber(), typed.userName());
        words.write(request, user.orElse(null));
        user.ifPresentOrElse(found -> requests.identify(id, found), () -> recogniseAddress(request));
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
        if (request.user() == null) {
            return Route.UNMATCHED;
        }
        return request.frozen() ? Route.FROZEN : route(request, look(request, request.user()));
    }

    private Found look(HelpRequest request, UserId user) {
        return new Found(
                access.facts(user), isUntouched(request) ? evidence.untried() : evidence.standing(request.id()));
    }

    /** Whether nobody can have done anything for it yet, since it has waited for nobody. */
    private static boolean isUntouched(HelpRequest request) {
        return request.origin() == Origin.FORM && request.state() == RequestState.NEW;
    }

    private Route route(HelpRequest request, Found found) {
        findings.note(request.id(), found);
        var facts = found.facts();
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
        var mayValidate = mayValidate(request, user, found.evidence().tries());
        return new Route(
                Situation.LOCKED,
                cause.get().name(),
                user.type().name(),
                user.account().size().name(),
                wish(request, mayValidate).name(),
                facts.administrators().name(),
                mayValidate,
                !facts.team().isEmpty(),
                !isUntouched(request) && access.awaitsSecondSysadmin(request.id(), facts));
    }

    private static Wish wish(HelpRequest request, boolean mayValidate) {
        if (request.turn() == Turn.ACCOUNT_TEAM) {
            return Wish.ACCOUNT_MANAGER;
        }
        return mayValidate ? request.typed().wish() : Wish.ANOTHER_ADMINISTRATOR;
    }

    /** Evidence is compared for admins only (P1, P2). */
    private static boolean mayValidate(HelpRequest request, User user, Tries tries) {
        return request.turn() != Turn.CANNOT_VALIDATE && (user.type() != UserType.ADMIN || !usedUp(tries));
    }

    private static boolean usedUp(Tries tries) {
        return tries.used() >= tries.limit();
    }

    @Override
    public void open(RequestId id, WorkItemKind kind, String taskId) {
        requests.moveTo(id, kind.state());
        var request = requests.get(id);
        if (request.user() == null) {
            items.open(request, kind, taskId, null, null, NO_TRIES, Set.of());
        } else {
            var user = request.user();
            openAbout(request, findings.take(id).orElseGet(() -> look(request, user)), kind, taskId);
        }
        events.publishEvent(new QueueChanged(id));
    }

    private void openAbout(HelpRequest request, Found found, WorkItemKind kind, String taskId) {
        var facts = found.facts();
        items.open(
                request,
                kind,
                taskId,
                facts.user(),
                routing(request, facts, kind),
                found.evidence().tries(),
                flags(request, facts.user(), found.evidence().sealed()));
        asked(facts, kind)
                .forEach(approver -> events.publishEvent(
                        new ApproverAsked(request, facts.user(), approver, Objects.requireNonNull(kind.authority()))));
        if (kind == WorkItemKind.ADMINISTRATOR_AWAITED) {
            escalations.tellCompany(request, facts.user(), CompanyTold.Why.ADMINISTRATOR_AWAITED);
        }
    }

    /** The second sysadmin decides on the routing that the first one validated; all others on a new one. */
    private @Nullable Routing routing(HelpRequest request, RoutingFacts facts, WorkItemKind kind) {
        var authority = kind.authority();
        if (authority == null) {
            return null;
        }
        return kind == WorkItemKind.SECOND_SYSADMIN
                ? access.newestRouting(request.id()).orElseThrow()
                : access.route(request.id(), facts, authority);
    }

    /** Who gets a letter: those who do not look at the queue. */
    private List<User> asked(RoutingFacts facts, WorkItemKind kind) {
        return switch (kind) {
            case LOCAL_ADMIN_APPROVAL -> colleagues.otherAdmins(facts.user());
            case ACCOUNT_TEAM_CASE -> facts.team();
            default -> List.of();
        };
    }

    private static Set<Flag> flags(HelpRequest request, User user, boolean sealed) {
        var flags = Flag.differences(request, user);
        if (sealed) {
            flags.add(Flag.SEALED);
        }
        return flags;
    }

    @Override
    public Instant nextLook(RequestId id) {
        return timekeeper.nextLook(id);
    }

    @Override
    public void look(RequestId id) {
        timekeeper.look(id);
    }

    @Override
    public void passed(RequestId id, List<String> flows) {
        trail.write(id, flows);
    }

    @Override
    public void closed(RequestId id, String taskId) {
        if (items.close(taskId, requests.get(id).state())) {
            events.publishEvent(new QueueChanged(id));
        }
    }
}
