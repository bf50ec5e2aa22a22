package org.latchkey.access.ui;

import java.util.Optional;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.SignedIn;
import org.latchkey.kernel.Role;
import org.latchkey.settings.Settings;
import org.latchkey.shell.Banner;
import org.springframework.stereotype.Component;

/** Reminds staff while a setting weakens a check, and sysadmins of a change that waits for one of them (P39). */
@Component
class WeakSettings implements Banner {

    private final Settings settings;
    private final CurrentSignIn current;

    WeakSettings(Settings settings, CurrentSignIn current) {
        this.settings = settings;
        this.current = current;
    }

    @Override
    public Optional<String> messageKey() {
        return role().flatMap(role -> settings.isChangeWaiting() && role == Role.SYSADMIN
                ? Optional.of("access.settings.banner.waiting")
                : Optional.of("access.settings.banner.weak").filter(key -> settings.areWeak()));
    }

    @Override
    public Optional<String> path() {
        return role().filter(role -> role == Role.SYSADMIN).map(role -> SettingsView.PATH);
    }

    private Optional<Role> role() {
        return current.get().map(SignedIn::role);
    }
}
