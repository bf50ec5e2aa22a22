package org.latchkey.access;

import org.latchkey.testing.OnH2;

@OnH2
class PasskeyOnH2Test extends PasskeyTest {}
