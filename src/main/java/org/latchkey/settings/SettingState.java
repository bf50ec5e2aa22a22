package org.latchkey.settings;

import org.jspecify.annotations.Nullable;

/**
 * A setting as it stands.
 *
 * @param value the value in force
 * @param standard the value without any change
 * @param isWeak whether a check is weaker than by default
 * @param waiting the change that waits for a second sysadmin, or null
 */
public record SettingState(
        Setting setting,
        String value,
        String standard,
        boolean isWeak,
        @Nullable SettingChange waiting) {}
