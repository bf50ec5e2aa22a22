package org.latchkey.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.UserId;

/**
 * One change in the history of a setting.
 *
 * @param weakens whether it needed a second sysadmin
 * @param by who asked for it
 * @param state what became of it
 * @param decidedBy who put it in force or refused it; null while it waits
 * @param decidedAt when; null while it waits
 */
public record SettingChange(
        long id,
        String setting,
        String before,
        String after,
        boolean weakens,
        UserId by,
        String byName,
        Instant at,
        State state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** What became of a change. */
    public enum State {
        /** Waits for a second sysadmin. */
        WAITING,
        /** Was made. */
        IN_FORCE,
        /** Was refused or taken back. */
        REFUSED,
        /** A newer change took its place before anybody decided. */
        OVERTAKEN
    }
}
