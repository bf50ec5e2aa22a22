package org.latchkey.access;

import org.latchkey.testing.OnPostgres;

@OnPostgres
class PasskeyOnPostgresTest extends PasskeyTest {}
