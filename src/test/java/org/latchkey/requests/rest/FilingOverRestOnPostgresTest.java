package org.latchkey.requests.rest;

import org.latchkey.testing.OnPostgres;

@OnPostgres
class FilingOverRestOnPostgresTest extends FilingOverRestTest {}
