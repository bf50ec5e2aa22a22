package org.latchkey.settings;

import org.latchkey.kernel.Actor;

/** Says who may see and change settings; the module that knows who is signed in answers it. */
@FunctionalInterface
public interface SettingsGuard {

    /**
     * The sysadmin who acts at this moment.
     *
     * @throws RuntimeException when nobody, or somebody else, does
     */
    Actor sysadmin();
}
