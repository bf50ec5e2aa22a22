package org.latchkey.casework;

import java.util.List;
import java.util.Optional;
import org.latchkey.access.Colleagues;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those who are next when a step has waited long enough (P63); nobody may decide who could not before. */
@Component
class Escalations {

    private final Directory directory;
    private final Colleagues colleagues;
    private final WorkItems items;
    private final HelpRequests requests;
    private final ApplicationEventPublisher events;

    Escalations(
            Directory directory,
            Colleagues colleagues,
            WorkItems items,
            HelpRequests requests,
            ApplicationEventPublisher events) {
        this.directory = directory;
        this.colleagues = colleagues;
        this.items = items;
        this.requests = requests;
        this.events = events;
    }

    void take(Escalation escalation, WorkItem item, HelpRequest request) {
        var lockedUser = Optional.ofNullable(request.user()).map(directory::user);
        switch (escalation) {
            case REMIND_LOCAL_ADMIN, ASK_ALL_LOCAL_ADMINS ->
                lockedUser.ifPresent(user -> remind(colleagues.otherAdmins(user), user, escalation, item, request));
            case ASK_SUBSTITUTE ->
                lockedUser.ifPresent(user -> remind(colleagues.accountTeam(user), user, escalation, item, request));
            case TELL_CONTACTS -> lockedUser.ifPresent(user -> tellCompany(request, user, CompanyTold.Why.of(item)));
            case TELL_LEAD, ASSIGN_BY_SYSADMIN -> tellSysadmins(escalation, item, request);
        }
        requests.event(request.id(), escalation.name());
        events.publishEvent(new WorkItemEscalated(item, escalation));
        events.publishEvent(new QueueChanged(request.id()));
    }

    private void remind(
            List<User> approvers, User lockedUser, Escalation escalation, WorkItem item, HelpRequest request) {
        var turnedAway = items.turnedAway(item.id());
        approvers.stream()
                .filter(approver -> !turnedAway.contains(approver.id()))
                .map(approver -> new ApproverReminded(item, escalation, request, lockedUser, approver))
                .forEach(events::publishEvent);
    }

    private void tellSysadmins(Escalation escalation, WorkItem item, HelpRequest request) {
        colleagues.staff(Role.SYSADMIN).stream()
                .map(sysadmin -> new SysadminTold(item, escalation, request, sysadmin))
                .forEach(events::publishEvent);
    }

    /** Tells the contacts on file of the locked user's account, once for each reason (P7). */
    void tellCompany(HelpRequest request, User lockedUser, CompanyTold.Why why) {
        directory.contactsOnFile(lockedUser.account().id()).stream()
                .map(contact -> new CompanyTold(request, lockedUser, contact, why))
                .forEach(events::publishEvent);
    }
}
