package org.latchkey.mail;

import java.util.Objects;
import java.util.Optional;
import org.latchkey.directory.Directory;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.requests.HelpRequests;
import org.latchkey.upkeep.AddressLinks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a letter at the moment it leaves, together with the hashes of the secrets it carries. */
@Service
class Sealing {

    /** What became of the notice. */
    sealed interface Outcome {}

    /** A whole letter, to be handed over and forgotten. */
    record Sealed(EmailAddress recipient, Letter letter) implements Outcome {}

    /** Nobody is to get the letter. */
    record Pointless(String why) implements Outcome {}

    private final LetterWriter writer;
    private final MadeEnclosures enclosures;
    private final HelpRequests requests;
    private final Directory directory;
    private final AddressLinks addresses;

    Sealing(
            LetterWriter writer,
            MadeEnclosures enclosures,
            HelpRequests requests,
            Directory directory,
            AddressLinks addresses) {
        this.writer = writer;
        this.enclosures = enclosures;
        this.requests = requests;
        this.directory = directory;
        this.addresses = addresses;
    }

    @Transactional
    Outcome seal(Notice notice) {
        if (comesTooLate(notice)) {
            return new Pointless("The request had ended before the letter left.");
        }
        return isUnwanted(notice)
                ? new Pointless("This address was not wanted any more when the letter left.")
                : sealForRecipient(notice);
    }

    private boolean isUnwanted(Notice notice) {
        return notice.kind() == LetterKind.ADDRESS_CONFIRM
                && !addresses.areWanted(notice.theUser(), Objects.requireNonNull(notice.recipient()));
    }

    private boolean comesTooLate(Notice notice) {
        return notice.kind().needsAnOpenRequest()
                && !requests.get(notice.theRequest()).state().isOpen();
    }

    private Outcome sealForRecipient(Notice notice) {
        var recipient = notice.recipient();
        return recipient == null
                ? find(notice).map(this::sealForRecipient).orElse(new Pointless("Nobody has this number and name."))
                : new Sealed(recipient, writer.write(notice, enclosures));
    }

    private Optional<Notice> find(Notice notice) {
        return directory.user(notice.typedAccount(), notice.typedUser()).map(notice::addressedTo);
    }
}
