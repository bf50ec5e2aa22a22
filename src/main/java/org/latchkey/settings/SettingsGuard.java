package org.latchkey.settings;

import org.latchkey.kernel.Actor;

/** Says who may see and change settings; the module that knows who is signed in answers it. */
public interface SettingsGuard {

    /**
     * The sysadmin who acts at this moment.
     *
     * @throws RuntimeException when nobody, or somebody else, does
     */
    Actor sysadmin();

    /**
     * The same, having proved lately who they are: for what weakens a check (P37, P39).
     *
     * @throws RuntimeException when nobody, or somebody else, acts, or the proof is missing
     */
    Actor provenSysadmin();
}
