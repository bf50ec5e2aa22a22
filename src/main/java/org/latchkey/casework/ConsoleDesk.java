package org.latchkey.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.latchkey.access.AccessControl;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.access.ApprovalResult;
import org.latchkey.access.Approver;
import org.latchkey.access.Approvers;
import org.latchkey.access.Authority;
import org.latchkey.access.RoutingFacts;
import org.latchkey.access.Validation;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a local admin or a sysadmin unlocks a user whom they found in the list: it opens a request or joins the open one,
 * routes it to whoever acts, and goes through the same door as everybody (P10, P16).
 */
@Service
@Transactional
public class ConsoleDesk {

    private static final Reason REMARK = new Reason("Unlocked at the console.");

    private final ConsoleUsers users;
    private final HelpRequests requests;
    private final Directory directory;
    private final AccessControl access;
    private final Approvers approvers;
    private final ContactBook book;
    private final Decisions decisions;
    private final WorkItems items;
    private final CaseProcess process;

    ConsoleDesk(
            ConsoleUsers users,
            HelpRequests requests,
            Directory directory,
            AccessControl access,
            Approvers approvers,
            ContactBook book,
            Decisions decisions,
            WorkItems items,
            CaseProcess process) {
        this.users = users;
        this.requests = requests;
        this.directory = directory;
        this.access = access;
        this.approvers = approvers;
        this.book = book;
        this.decisions = decisions;
        this.items = items;
        this.process = process;
    }

    /**
     * Unlocks a user on the own statement that they asked: a local admin a colleague, a sysadmin one of the staff.
     *
     * @throws ApprovalRefused when this person may not; nothing is changed
     * @throws StepIsOver when somebody else is at it; nothing is changed
     * @throws NoSuchCase when there is no such user, or not for this person
     */
    public Unlocked vouch(UserId id, Statement statement) {
        return unlock(id, statement.words(), approver -> {
            var validation = access.vouch(statement.words(), approver);
            requests.event(approver.routing().request(), "vouched");
            return validation;
        });
    }

    /**
     * Unlocks a customer's user whom a sysadmin reached over a contact on file; a try that reached nobody is written down.
     *
     * @throws ApprovalRefused when this person may not; nothing is changed
     * @throws org.latchkey.kernel.InvalidValue when the contact is not on file
     * @throws NoSuchCase when there is no such user, or not for this person
     */
    public Unlocked contact(UserId id, ContactAttempt attempt) {
        var user = users.get(id);
        var reach = book.onFile(user, attempt);
        if (attempt.outcome() == Outcome.NOT_REACHED) {
            refuseIf(users.authority() != Authority.SYSADMIN, Why.NOT_YOUR_ROLE);
            hold(user);
            var request = requests.openFromConsole(user, attempt.note());
            book.write(request, users.me(), null, reach, attempt);
            startIfNew(request);
            return Unlocked.NOT_REACHED;
        }
        return unlock(id, attempt.note(), approver -> {
            var validation = access.contacted(attempt.over(), attempt.note(), approver);
            var request = requests.get(approver.routing().request());
            book.write(request, approver.user(), null, reach, attempt);
            return validation;
        });
    }

    private Unlocked unlock(UserId id, Message why, Function<Approver, Validation> validating) {
        var user = users.get(id);
        var open = hold(user);
        var facts = access.facts(id);
        if (facts.locks().isEmpty()) {
            open.ifPresent(this::goOn);
            return Unlocked.ALREADY_ENABLED;
        }
        var request = requests.openFromConsole(user, why);
        requireMine(request, facts);
        var approver = approvers.authorise(access.routeFromConsole(request.id(), facts, users.authority()));
        var validation = validating.apply(approver);
        return access.needsSecondSysadmin(validation, facts)
                ? askSecond(request)
                : settle(request, access.approve(validation, approver, REMARK));
    }

    /**
     * The open request, held before the people (P10). Where there is none they are held first, so that of two who unlock
     * the same user at once the second one finds what the first one did.
     *
     * @throws StepIsOver when a request was opened at this very moment
     */
    private Optional<HelpRequest> hold(User user) {
        var open = requests.holdOpen(user.id());
        directory.hold(List.of(user.id(), users.me().id()), user.account().id());
        if (open.isEmpty() && requests.open(user.id()).isPresent()) {
            throw new StepIsOver();
        }
        return open;
    }

    /** What P0 and P17 leave to others: nobody lifts LEFT, no local admin a hold, and a frozen request waits. */
    private void requireMine(HelpRequest request, RoutingFacts facts) {
        refuseIf(request.frozen(), Why.FROZEN);
        refuseIf(!users.authority().mayLift(facts.cause().orElseThrow()), Why.NOT_YOUR_ROLE);
    }

    /**
     * Approves, as the second sysadmin, what another one validated (P16).
     *
     * @throws ApprovalRefused when this person may not, or nothing was validated; nothing is changed
     * @throws NoSuchCase when there is no such user, or not for this person
     */
    public Unlocked approve(UserId id) {
        users.get(id);
        var request = requests.holdOpen(id);
        if (request.isEmpty() && access.facts(id).locks().isEmpty()) {
            return Unlocked.ALREADY_ENABLED;
        }
        var routing = request.map(HelpRequest::id)
                .flatMap(access::newestRouting)
                .orElseThrow(() -> new ApprovalRefused(Why.NOT_VALIDATED));
        refuseIf(routing.authority() != Authority.SYSADMIN, Why.NOT_VALIDATED);
        var approver = approvers.authorise(routing);
        var validation = access.validation(routing).orElseThrow(() -> new ApprovalRefused(Why.NOT_VALIDATED));
        return settle(request.orElseThrow(), access.approve(validation, approver, REMARK));
    }

    private Unlocked settle(HelpRequest request, ApprovalResult result) {
        decisions.tell(request.id(), result);
        goOn(request);
        return switch (result) {
            case ENABLED -> Unlocked.ENABLED;
            case LOCKS_LEFT -> Unlocked.LOCKS_LEFT;
            case FACTS_CHANGED -> Unlocked.FACTS_CHANGED;
            case ALREADY_ENABLED -> Unlocked.ALREADY_ENABLED;
        };
    }

    private Unlocked askSecond(HelpRequest request) {
        goOn(request);
        return Unlocked.SECOND_ASKED;
    }

    /** The process looks at the facts again: whatever waited for somebody else ends, and a new request begins (I5). */
    private void goOn(HelpRequest request) {
        startIfNew(request);
        items.newestOf(request.id()).filter(WorkItem::open).ifPresent(item -> process.decided(item.taskId()));
    }

    private void startIfNew(HelpRequest request) {
        if (!process.isLive(request.id())) {
            process.start(request.id());
        }
    }

    private static void refuseIf(boolean stands, Why why) {
        if (stands) {
            throw new ApprovalRefused(why);
        }
    }
}
