package org.latchkey.casework;

import org.latchkey.testing.OnH2;

@OnH2
class ObjectionLinksOnH2Test extends ObjectionLinksTest {}
