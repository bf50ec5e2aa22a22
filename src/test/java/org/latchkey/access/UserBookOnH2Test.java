package org.latchkey.access;

import org.latchkey.testing.OnH2;

@OnH2
class UserBookOnH2Test extends UserBookTest {}
