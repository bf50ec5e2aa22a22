package org.latchkey.evidence;

import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;

/**
 * An agent compared evidence, or tried to (P25).
 *
 * @param verdict the word of the verdict; the proof itself goes to nobody but the agent's desk
 * @param standing how far the request is with it
 */
public record EvidenceChecked(HelpRequest request, EvidenceKind kind, UserId agent, String verdict, Standing standing)
        implements Auditable {

    @Override
    public String subject() {
        return request.subject();
    }

    @Override
    public String after() {
        return kind + " " + verdict;
    }
}
