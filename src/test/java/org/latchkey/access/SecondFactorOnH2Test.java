package org.latchkey.access;

import org.latchkey.testing.OnH2;

@OnH2
class SecondFactorOnH2Test extends SecondFactorTest {}
