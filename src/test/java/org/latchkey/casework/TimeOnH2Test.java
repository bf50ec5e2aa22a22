package org.latchkey.casework;

import org.latchkey.testing.OnH2;

@OnH2
class TimeOnH2Test extends TimeTest {}
