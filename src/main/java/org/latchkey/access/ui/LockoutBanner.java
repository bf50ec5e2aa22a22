package org.latchkey.access.ui;

import java.util.Optional;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.LockoutRadar;
import org.latchkey.kernel.Role;
import org.latchkey.shell.Banner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells sysadmins of a wave of lockouts, and leads to the switch that tightens the limits (P36). */
@Component
@Order(0)
class LockoutBanner implements Banner {

    private final LockoutRadar radar;
    private final CurrentSignIn current;

    LockoutBanner(LockoutRadar radar, CurrentSignIn current) {
        this.radar = radar;
        this.current = current;
    }

    @Override
    public Optional<String> messageKey() {
        return current.get()
                .filter(person -> person.role() == Role.SYSADMIN && radar.isAlarmed())
                .map(person -> "access.lockouts.banner");
    }

    @Override
    public Optional<String> path() {
        return Optional.of(SettingsView.PATH);
    }
}
