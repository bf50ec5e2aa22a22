package org.latchkey.casework.rest;

import org.latchkey.testing.OnH2;

@OnH2
class LifeCycleOverRestOnH2Test extends LifeCycleOverRestTest {}
