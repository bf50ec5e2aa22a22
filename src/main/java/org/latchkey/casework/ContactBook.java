package org.latchkey.casework;

import org.jspecify.annotations.Nullable;
import org.latchkey.casework.ContactAttempt.Outcome;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Reach;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down who was tried over which contact on file: in the log, the timeline and the audit (P61). */
@Component
class ContactBook {

    private final ContactLog log;
    private final Directory directory;
    private final HelpRequests requests;
    private final ApplicationEventPublisher events;

    ContactBook(ContactLog log, Directory directory, HelpRequests requests, ApplicationEventPublisher events) {
        this.log = log;
        this.directory = directory;
        this.requests = requests;
        this.events = events;
    }

    /**
     * Who answers at the contact that was used.
     *
     * @throws InvalidValue when it is not on file
     */
    Reach onFile(User person, ContactAttempt attempt) {
        return directory.reach(person).stream()
                .filter(way -> way.contact().equals(attempt.over()))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("casework.contact.notOnFile"));
    }

    /** @param absent for whom it was done, or null */
    void write(HelpRequest request, User by, @Nullable User absent, Reach reach, ContactAttempt attempt) {
        log.write(request.id(), by, absent, reach, attempt);
        requests.event(request.id(), attempt.outcome() == Outcome.REACHED ? "reached" : "notReached");
        events.publishEvent(new ContactTried(request, attempt.outcome()));
        events.publishEvent(new QueueChanged(request.id()));
    }
}
