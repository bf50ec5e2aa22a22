package org.latchkey.settings;

/** Something about the settings was written; this node reads them anew after the commit. */
record SettingsTouched() {}
