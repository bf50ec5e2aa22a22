package org.latchkey.casework.ui;

import java.util.Optional;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.SignedIn;
import org.latchkey.casework.GlassDesk;
import org.latchkey.kernel.Role;
import org.latchkey.shell.Banner;
import org.springframework.stereotype.Component;

/** Tells sysadmins on every page that somebody was let in from the server itself, until one acknowledges it (P9). */
@Component
class BrokenGlassBanner implements Banner {

    private final GlassDesk glass;
    private final CurrentSignIn current;

    BrokenGlassBanner(GlassDesk glass, CurrentSignIn current) {
        this.glass = glass;
        this.current = current;
    }

    @Override
    public Optional<String> messageKey() {
        return current.get()
                .map(SignedIn::role)
                .filter(role -> role == Role.SYSADMIN && glass.isBroken())
                .map(role -> "casework.glass.banner");
    }

    @Override
    public Optional<String> path() {
        return Optional.of(BrokenGlassView.PATH);
    }
}
