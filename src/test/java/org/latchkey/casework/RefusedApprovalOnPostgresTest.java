package org.latchkey.casework;

import org.latchkey.testing.OnPostgres;

@OnPostgres
class RefusedApprovalOnPostgresTest extends RefusedApprovalTest {}
