package org.latchkey.access.ui;

import org.latchkey.testing.OnPostgres;

@OnPostgres
class EveryDoorOnPostgresTest extends EveryDoorTest {}
