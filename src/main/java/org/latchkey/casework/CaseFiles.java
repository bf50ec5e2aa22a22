package org.latchkey.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.AccessControl;
import org.latchkey.access.Locks;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.EvidenceKind;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of a request for those who may read it; everybody else is told that there is none (I15). */
@Service
@Transactional(readOnly = true)
public class CaseFiles {

    private final Desk desk;
    private final WorkItems items;
    private final HelpRequests requests;
    private final Directory directory;
    private final Locks locks;
    private final EvidenceDesk evidence;
    private final AccessControl access;
    private final CaseProcess process;
    private final Trail trail;
    private final Validations validations;

    CaseFiles(
            Desk desk,
            WorkItems items,
            HelpRequests requests,
            Directory directory,
            Locks locks,
            EvidenceDesk evidence,
            AccessControl access,
            CaseProcess process,
            Trail trail,
            Validations validations) {
        this.desk = desk;
        this.items = items;
        this.requests = requests;
        this.directory = directory;
        this.locks = locks;
        this.evidence = evidence;
        this.access = access;
        this.process = process;
        this.trail = trail;
        this.validations = validations;
    }

    /**
     * The file of a request, for staff.
     *
     * @throws NoSuchCase when there is none, or for anybody else
     */
    public CaseFile open(RequestNumber number) {
        desk.staff();
        return file(requests.find(number).orElseThrow(NoSuchCase::new));
    }

    /**
     * The requests that belong to one: the one it goes back to, then those that go back to it; for staff (P17, P45).
     *
     * @throws NoSuchCase when there is none, or for anybody else
     */
    public List<HelpRequest> related(RequestNumber number) {
        desk.staff();
        var request = requests.find(number).orElseThrow(NoSuchCase::new);
        var earlier = Optional.ofNullable(request.earlier()).map(requests::get);
        return Stream.concat(earlier.stream(), requests.later(request.id()).stream())
                .toList();
    }

    /**
     * The process pictures of a request with its present steps and the way it took: its own, then those it called; for
     * staff.
     *
     * @throws NoSuchCase when there is none, or for anybody else
     */
    public List<ProcessPicture> pictures(RequestNumber number) {
        desk.staff();
        var request = requests.find(number).orElseThrow(NoSuchCase::new).id();
        return process.pictures(request, trail.of(request));
    }

    /**
     * A work item by itself, for staff and those who are asked.
     *
     * @throws NoSuchCase when there is none, or for anybody else
     */
    public WorkItem item(WorkItemId id) {
        var person = desk.person();
        return items.find(id).filter(found -> desk.mayKnow(person, found)).orElseThrow(NoSuchCase::new);
    }

    /**
     * The open work item of a request, or the last one that was, for staff.
     *
     * @throws NoSuchCase when there is none yet, or for anybody else
     */
    public WorkItemId itemOf(RequestNumber number) {
        desk.staff();
        return requests.find(number)
                .flatMap(request -> items.newestOf(request.id()))
                .map(WorkItem::id)
                .orElseThrow(NoSuchCase::new);
    }

    private CaseFile file(HelpRequest request) {
        var user = userOf(request);
        var item = items.newestOf(request.id()).orElse(null);
        return new CaseFile(
                request,
                user,
                user == null ? List.of() : locks.of(user.id()),
                item,
                user != null && Flag.isOnFile(request.typed().contact(), user),
                user != null && access.facts(user.id()).needTwoSysadmins(),
                evidence.tries(request.id()),
                evidence.sealed(request.id()).orElse(null),
                codeBeside(request),
                item == null ? null : validations.of(item).orElse(null),
                requests.conversation(request.id()));
    }

    private Set<EvidenceKind> codeBeside(HelpRequest request) {
        return Stream.of(EvidenceKind.values())
                .filter(kind -> evidence.needsCode(request.id(), kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable User userOf(HelpRequest request) {
        return request.user() == null ? null : directory.user(request.user());
    }
}
