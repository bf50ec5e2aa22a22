package org.latchkey.casework;

import org.latchkey.testing.OnH2;

@OnH2
class RefusedApprovalOnH2Test extends RefusedApprovalTest {}
