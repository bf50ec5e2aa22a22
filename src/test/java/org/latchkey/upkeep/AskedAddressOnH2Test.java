package org.latchkey.upkeep;

import org.latchkey.testing.OnH2;

@OnH2
class AskedAddressOnH2Test extends AskedAddressTest {}
