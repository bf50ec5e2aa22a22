package org.latchkey.upkeep;

import org.latchkey.testing.OnH2;

@OnH2
class UserUpkeepOnH2Test extends UserUpkeepTest {}
