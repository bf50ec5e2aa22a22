package org.latchkey.upkeep;

import org.latchkey.testing.OnPostgres;

@OnPostgres
class UserUpkeepOnPostgresTest extends UserUpkeepTest {}
