package org.latchkey.settings;

import org.latchkey.kernel.Auditable;

/** A change that waited for a second sysadmin was refused or taken back. */
public record SettingRefused(String setting, String before, String after) implements Auditable {

    @Override
    public String subject() {
        return "setting " + setting;
    }
}
