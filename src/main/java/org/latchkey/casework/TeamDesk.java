package org.latchkey.casework;

import java.util.List;
import org.latchkey.access.Colleagues;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a sysadmin sees to a case whose account team does not answer, by putting somebody else on the team (P63). */
@Service
@Transactional
public class TeamDesk {

    private final Desk desk;
    private final HeldItems held;
    private final Colleagues colleagues;
    private final Registrar registrar;
    private final HelpRequests requests;
    private final CaseProcess process;

    TeamDesk(
            Desk desk,
            HeldItems held,
            Colleagues colleagues,
            Registrar registrar,
            HelpRequests requests,
            CaseProcess process) {
        this.desk = desk;
        this.held = held;
        this.colleagues = colleagues;
        this.registrar = registrar;
        this.requests = requests;
        this.process = process;
    }

    /** The enabled account managers who are not asked yet. */
    @Transactional(readOnly = true)
    public List<User> candidates(WorkItemId id) {
        desk.sysadmin();
        return candidates(held.open(id));
    }

    private List<User> candidates(WorkItem item) {
        var account = item.account();
        return account == null || item.kind() != WorkItemKind.ACCOUNT_TEAM_CASE
                ? List.of()
                : colleagues.staff(Role.ACCOUNT_MANAGER).stream()
                        .filter(manager -> !colleagues.standsFor(manager, account))
                        .toList();
    }

    /**
     * Puts an account manager on the team of the item's account; the whole team is asked anew.
     *
     * @throws InvalidValue when that is nobody who could be
     */
    public void assign(WorkItemId id, UserId manager) {
        desk.sysadmin();
        var item = held.held(id);
        var chosen = candidates(item).stream()
                .filter(candidate -> candidate.id().equals(manager))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("casework.team.nobody"));
        registrar.assign(chosen.id(), held.routing(item).user().account().id());
        requests.event(item.request(), chosen.displayName(), "managerAssigned");
        process.decided(item.taskId());
    }
}
