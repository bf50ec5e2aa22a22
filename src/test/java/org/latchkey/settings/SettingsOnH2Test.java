package org.latchkey.settings;

import org.latchkey.testing.OnH2;

@OnH2
class SettingsOnH2Test extends SettingsTest {}
