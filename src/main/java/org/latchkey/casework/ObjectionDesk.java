package org.latchkey.casework;

import java.util.List;
import java.util.Optional;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.Objection;
import org.latchkey.access.ObjectionLinks;
import org.latchkey.access.ObjectionTo;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the reader of a letter says: this wasn't me (P17). It stops and locks; it never lets anybody in. */
@Service
@Transactional
public class ObjectionDesk {

    private static final Reason HOLD = new Reason("Said over the address on file: this wasn\u2019t me");

    private final ObjectionLinks links;
    private final HelpRequests requests;
    private final Freezer freezer;
    private final Locks locks;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    ObjectionDesk(
            ObjectionLinks links,
            HelpRequests requests,
            Freezer freezer,
            Locks locks,
            Directory directory,
            ApplicationEventPublisher events) {
        this.links = links;
        this.requests = requests;
        this.freezer = freezer;
        this.locks = locks;
        this.directory = directory;
        this.events = events;
    }

    /** What the link of a letter objects to; looking changes nothing. Empty when it works no more. */
    @Transactional(readOnly = true)
    public Optional<ObjectionTo> look(Secret link) {
        return links.find(link).map(Objection::to);
    }

    /**
     * Stops what the letter told of: the user's open request is frozen, or a frozen case opened where none is. What may
     * have let somebody else in locks the user instead, and two sysadmins decide.
     *
     * @return what was objected to; empty when the link works no more
     * @throws StepIsOver when the request moves at this very moment; nothing is changed, the link stays
     */
    public Optional<ObjectionTo> object(Secret link) {
        var objection = links.use(link);
        objection.ifPresent(this::stop);
        return objection.map(Objection::to);
    }

    private void stop(Objection objection) {
        var user = directory.user(objection.user());
        var open = requests.holdOpen(user.id());
        if (objection.to().locks()) {
            directory.hold(List.of(user.id()), user.account().id());
            locks.lock(user.id(), LockCause.SECURITY_HOLD, HOLD);
        }
        var request = open.orElseGet(() -> requests.openCase(user, objection.request()));
        tell(request, user, objection);
        if (objection.to().locks()) {
            freezer.goOn(request);
        } else {
            freezer.freeze(request);
        }
    }

    private void tell(HelpRequest request, User user, Objection objection) {
        requests.event(request.id(), reader(objection, user), "objected." + objection.to());
        events.publishEvent(new ObjectionRaised(request, user, objection.to()));
    }

    private String reader(Objection objection, User user) {
        return directory.usersWithAddress(user.account().id(), objection.reader()).stream()
                .findFirst()
                .orElse(user)
                .displayName();
    }
}
