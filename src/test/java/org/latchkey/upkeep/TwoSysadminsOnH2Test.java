package org.latchkey.upkeep;

import org.latchkey.testing.OnH2;

@OnH2
class TwoSysadminsOnH2Test extends TwoSysadminsTest {}
