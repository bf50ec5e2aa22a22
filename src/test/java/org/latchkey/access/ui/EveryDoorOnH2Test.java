package org.latchkey.access.ui;

import org.latchkey.testing.OnH2;

@OnH2
class EveryDoorOnH2Test extends EveryDoorTest {}
