package org.latchkey.casework.ui;

import java.util.ArrayList;
import java.util.List;
import org.latchkey.casework.ApprovalCase;
import org.latchkey.casework.Flag;

/** What does not fit together in a request, for the admin who decides on it to ask about. */
final class Flags {

    private Flags() {}

    static List<Sentence> of(ApprovalCase approval) {
        var flags = new ArrayList<Sentence>();
        var claim = approval.request().typed().claimsAdmin();
        if (Flag.contradicts(claim, approval.user().type())) {
            flags.add(Sentence.of(
                    "approvals.flag.admin",
                    Sentence.word("admin", claim),
                    Sentence.word("type", approval.user().type())));
        }
        if (!approval.contactOnFile()) {
            flags.add(Sentence.of("approvals.flag.contact"));
        }
        return flags;
    }
}
