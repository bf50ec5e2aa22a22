package org.latchkey.mail;

import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a letter at the moment it leaves, together with the hashes of the secrets it carries. */
@Service
class Sealing {

    /** What became of the notice. */
    sealed interface Outcome {}

    /** A whole letter, to be handed over and forgotten. */
    record Sealed(Letter letter) implements Outcome {}

    /** The letter would come too late to be of use. */
    record Pointless(String why) implements Outcome {}

    private final LetterWriter writer;
    private final MadeEnclosures enclosures;
    private final HelpRequests requests;

    Sealing(LetterWriter writer, MadeEnclosures enclosures, HelpRequests requests) {
        this.writer = writer;
        this.enclosures = enclosures;
        this.requests = requests;
    }

    @Transactional
    Outcome seal(Notice notice) {
        return comesTooLate(notice)
                ? new Pointless("The request had ended before the letter left.")
                : new Sealed(writer.write(notice, enclosures));
    }

    private boolean comesTooLate(Notice notice) {
        return notice.kind().needsAnOpenRequest()
                && !requests.get(notice.theRequest()).state().isOpen();
    }
}
