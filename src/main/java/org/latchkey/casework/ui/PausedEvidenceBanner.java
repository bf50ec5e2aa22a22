package org.latchkey.casework.ui;

import java.util.Optional;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.SignedIn;
import org.latchkey.evidence.EvidenceRadar;
import org.latchkey.kernel.Role;
import org.latchkey.shell.Banner;
import org.springframework.stereotype.Component;

/** Tells sysadmins on every page that one kind of evidence is paused, since it was wrong for too many accounts (P23). */
@Component
class PausedEvidenceBanner implements Banner {

    private final EvidenceRadar radar;
    private final CurrentSignIn current;

    PausedEvidenceBanner(EvidenceRadar radar, CurrentSignIn current) {
        this.radar = radar;
        this.current = current;
    }

    @Override
    public Optional<String> messageKey() {
        return current.get()
                .map(SignedIn::role)
                .filter(role -> role == Role.SYSADMIN && radar.isAlarmed())
                .map(role -> "casework.evidencePaused.banner");
    }

    @Override
    public Optional<String> path() {
        return Optional.of("config/services/client/security");
    }
}
