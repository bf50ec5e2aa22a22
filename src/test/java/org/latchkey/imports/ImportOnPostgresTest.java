package org.latchkey.imports;

import org.latchkey.testing.OnPostgres;

@OnPostgres
class ImportOnPostgresTest extends ImportTest {}
