package org.latchkey.access;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Whether the person signed in proved lately who they are, for what takes more than being signed in (P11, I3). */
@Service
public class RecentProof {

    private static final Duration LASTS = Duration.ofMinutes(15);

    private final CurrentSignIn current;
    private final SignIns signIns;
    private final Clock clock;

    RecentProof(CurrentSignIn current, SignIns signIns, Clock clock) {
        this.current = current;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Whether {@link SignInDesk#confirm} need not be asked now. */
    public boolean isThere() {
        return current.get()
                .map(signedIn -> signIns.confirmedAt(signedIn.signIn()).plus(LASTS))
                .filter(until -> until.isAfter(clock.instant()))
                .isPresent();
    }
}
