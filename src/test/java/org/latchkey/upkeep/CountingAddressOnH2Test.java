package org.latchkey.upkeep;

import org.latchkey.testing.OnH2;

@OnH2
class CountingAddressOnH2Test extends CountingAddressTest {}
