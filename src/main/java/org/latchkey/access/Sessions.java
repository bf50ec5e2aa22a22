package org.latchkey.access;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.latchkey.directory.Directory;
import org.latchkey.directory.UserAmended;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of people signed in: locking, a new password, idling and age end them, on every node (P35). */
@Service
@Transactional
public class Sessions {

    /** Being there is written down no more often. */
    private static final Duration SEEN_TO = Duration.ofMinutes(1);

    private final SignIns signIns;
    private final Directory directory;
    private final CurrentSignIn current;
    private final Visitors visitors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(
            SignIns signIns,
            Directory directory,
            CurrentSignIn current,
            Visitors visitors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signIns = signIns;
        this.directory = directory;
        this.current = current;
        this.visitors = visitors;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this sign-in has not ended, idled too long or grown too old. */
    @Transactional(readOnly = true)
    public boolean isOpen(SignedIn person) {
        return signIns.seenAt(person.signIn()).isPresent();
    }

    /** The same, for somebody who does something at this moment. */
    boolean isUsed(SignedIn person) {
        var seen = signIns.seenAt(person.signIn());
        if (seen.filter(at -> at.plus(SEEN_TO).isBefore(clock.instant())).isPresent()) {
            signIns.see(person.signIn());
        }
        return seen.isPresent();
    }

    /** Those of these sign-ins that are not open any more. */
    @Transactional(readOnly = true)
    public Set<Long> ended(Set<Long> signIns) {
        var ended = new HashSet<>(signIns);
        ended.removeAll(this.signIns.open(signIns));
        return ended;
    }

    /** Takes over the session in which somebody signed in: it is a visitor's no longer, and idles as long as theirs. */
    public void begin(HttpSession session) {
        visitors.signedIn(session);
    }

    /** The open sessions of the person signed in, newest first. */
    @Transactional(readOnly = true)
    public List<OpenSession> mine() {
        return signIns.open(me().userId());
    }

    /** When the person signed in was here before. */
    @Transactional(readOnly = true)
    public Optional<EarlierSignIn> earlier() {
        return signIns.before(me().signIn());
    }

    /** Ends every session of the person signed in, this one too. */
    public void signOutEverywhere() {
        var me = me();
        signIns.endAll(me.userId());
        events.publishEvent(new SignedOutEverywhere(directory.user(me.userId())));
    }

    void signOut(SignedIn person) {
        if (signIns.end(person.signIn())) {
            events.publishEvent(new UserSignedOut(directory.user(person.userId())));
        }
    }

    @EventListener
    void on(UserLocked event) {
        signIns.endAll(event.user().id());
    }

    /** The pages of another type or role are others. */
    @EventListener
    void on(UserAmended event) {
        var was = event.was();
        if (was.type() != event.user().type() || was.role() != event.user().role()) {
            signIns.endAll(was.id());
        }
    }

    private SignedIn me() {
        return current.get().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
