package org.latchkey.settings;

import org.latchkey.kernel.Auditable;

/** A setting has a new value, from the commit of this event on. */
public record SettingChanged(String setting, String before, String after) implements Auditable {

    @Override
    public String subject() {
        return "setting " + setting;
    }
}
