package org.latchkey.casework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.latchkey.access.Locks;
import org.latchkey.casework.CaseFile.Validated;
import org.latchkey.directory.Directory;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What local admins and account managers are asked to decide, for those of the account; everybody else is told that
 * there is nothing (I15).
 */
@Service
@Transactional(readOnly = true)
public class ApprovalFiles {

    private final Desk desk;
    private final WorkQueue queue;
    private final WorkItems items;
    private final HelpRequests requests;
    private final Directory directory;
    private final Locks locks;
    private final Validations validations;

    ApprovalFiles(
            Desk desk,
            WorkQueue queue,
            WorkItems items,
            HelpRequests requests,
            Directory directory,
            Locks locks,
            Validations validations) {
        this.desk = desk;
        this.queue = queue;
        this.items = items;
        this.requests = requests;
        this.directory = directory;
        this.locks = locks;
        this.validations = validations;
    }

    /**
     * What waits for the person signed in, oldest first; however many they are, the database is asked as often.
     *
     * @throws NoSuchCase for whoever is no approver
     */
    public List<ApprovalCase> waiting(int limit) {
        var waiting = queue.approvals(limit);
        remember(waiting);
        return waiting.stream().map(this::file).toList();
    }

    /** Reads together what the transaction would else read for one after the other. */
    private void remember(List<WorkItem> waiting) {
        var users = requests.all(waiting.stream().map(WorkItem::request).toList()).stream()
                .map(HelpRequest::user)
                .filter(Objects::nonNull)
                .toList();
        directory.users(users);
        locks.ofEach(users);
    }

    /**
     * One of them, decided or not.
     *
     * @throws NoSuchCase when there is none, or it is not of their account
     */
    public ApprovalCase open(WorkItemId id) {
        return file(item(id));
    }

    /**
     * The validation that an approval would rest on.
     *
     * @throws NoSuchCase when there is no such item, or it is not of their account
     */
    public Optional<Validated> validated(WorkItemId id) {
        return validations.of(item(id));
    }

    private WorkItem item(WorkItemId id) {
        var approver = desk.approver();
        return items.find(id).filter(found -> desk.mayKnow(approver, found)).orElseThrow(NoSuchCase::new);
    }

    private ApprovalCase file(WorkItem item) {
        var request = requests.get(item.request());
        if (request.user() == null) {
            throw new NoSuchCase();
        }
        var user = directory.user(request.user());
        var onFile = Flag.isOnFile(request.typed().contact(), user);
        return new ApprovalCase(item, request, user, locks.of(user.id()), onFile);
    }
}
