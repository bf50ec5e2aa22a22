package org.latchkey.upkeep;

import org.latchkey.testing.OnPostgres;

@OnPostgres
class TwoSysadminsOnPostgresTest extends TwoSysadminsTest {}
