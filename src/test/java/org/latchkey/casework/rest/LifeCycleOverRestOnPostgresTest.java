package org.latchkey.casework.rest;

import org.latchkey.testing.OnPostgres;

@OnPostgres
class LifeCycleOverRestOnPostgresTest extends LifeCycleOverRestTest {}
