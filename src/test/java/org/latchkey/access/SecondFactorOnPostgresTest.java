package org.latchkey.access;

import org.latchkey.testing.OnPostgres;

@OnPostgres
class SecondFactorOnPostgresTest extends SecondFactorTest {}
