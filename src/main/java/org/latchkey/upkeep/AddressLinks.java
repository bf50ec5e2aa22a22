package org.latchkey.upkeep;

import java.util.Optional;
import java.util.function.Supplier;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.latchkey.settings.AddressSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links to a new address that let its reader confirm it: once, 30 minutes by default, the newest only (P38, I10). */
@Service
@Transactional
public class AddressLinks {

    private final AddressChanges changes;
    private final Supplier<AddressSettings> settings;

    AddressLinks(AddressChanges changes, Supplier<AddressSettings> settings) {
        this.changes = changes;
        this.settings = settings;
    }

    /** Whether a user is still to have this address, and nobody has confirmed it. */
    @Transactional(readOnly = true)
    public boolean areWanted(UserId user, EmailAddress to) {
        return changes.of(user)
                .filter(change -> change.to().equals(to) && change.confirmedAt() == null)
                .isPresent();
    }

    /** Makes the link, to be called when the letter is sent; empty when it is not wanted any more. */
    public Optional<Secret> make(UserId user, EmailAddress to) {
        var link = Secret.random();
        return changes.linked(user, to, link, settings.get().linkValid()) ? Optional.of(link) : Optional.empty();
    }
}
