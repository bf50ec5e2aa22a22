package org.latchkey.requests.rest;

import org.latchkey.testing.OnH2;

@OnH2
class FilingOverRestOnH2Test extends FilingOverRestTest {}
