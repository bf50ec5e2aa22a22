package org.latchkey.settings;

import org.latchkey.kernel.Auditable;

/** A sysadmin asked for a change that weakens a check, which another one has to confirm (P39). */
public record SettingProposed(String setting, String before, String after) implements Auditable {

    @Override
    public String subject() {
        return "setting " + setting;
    }
}
