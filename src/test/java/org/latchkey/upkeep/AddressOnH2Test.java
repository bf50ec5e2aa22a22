package org.latchkey.upkeep;

import org.latchkey.testing.OnH2;

@OnH2
class AddressOnH2Test extends AddressTest {}
