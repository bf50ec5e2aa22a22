package org.latchkey.imports;

import org.latchkey.testing.OnH2;

@OnH2
class ImportOnH2Test extends ImportTest {}
