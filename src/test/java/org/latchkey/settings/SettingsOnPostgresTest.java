package org.latchkey.settings;

import org.latchkey.testing.OnPostgres;

@OnPostgres
class SettingsOnPostgresTest extends SettingsTest {}
