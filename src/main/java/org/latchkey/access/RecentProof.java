package org.latchkey.access;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.latchkey.access.ApprovalRefused.Why;
import org.latchkey.directory.UserType;
import org.latchkey.settings.SignInSettings;
import org.springframework.stereotype.Service;

/**
 * Whether the person signed in proved lately who they are, for what takes more than being signed in: staff by their
 * second factor, everybody else by their password (P11, P37, I3).
 */
@Service
public class RecentProof {

    private final CurrentSignIn current;
    private final SignIns signIns;
    private final Supplier<SignInSettings> settings;
    private final Clock clock;

    RecentProof(CurrentSignIn current, SignIns signIns, Supplier<SignInSettings> settings, Clock clock) {
        this.current = current;
        this.signIns = signIns;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether {@link SignInDesk#confirm(String)} need not be asked now. */
    public boolean isThere() {
        return missing().isEmpty();
    }

    /** @throws ApprovalRefused when the person signed in has to prove again who they are */
    public void require() {
        missing().ifPresent(why -> {
            throw new ApprovalRefused(why);
        });
    }

    private Optional<Why> missing() {
        return current.get().map(this::missing).orElse(Optional.of(Why.NOT_SIGNED_IN));
    }

    private Optional<Why> missing(SignedIn person) {
        var staff = person.type() == UserType.STAFF;
        var until =
                signIns.confirmedAt(person.signIn(), staff).plus(settings.get().proofLasts());
        if (until.isAfter(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(staff ? Why.CONFIRM_YOUR_SECOND_FACTOR : Why.CONFIRM_YOUR_PASSWORD);
    }
}
