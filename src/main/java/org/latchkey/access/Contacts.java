package org.latchkey.access;

import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Secret;
import org.springframework.stereotype.Component;

/** Which contacts count for a validation, and whether the one it rests on still does (P5, P13). */
@Component
class Contacts {

    private final Directory directory;

    Contacts(Directory directory) {
        this.directory = directory;
    }

    boolean areOnFile(User user, Contact over) {
        return isCurrent(user, record(over));
    }

    boolean isCurrent(User user, String record) {
        return directory.reach(user).stream()
                .anyMatch(reach -> record(reach.contact()).equals(record));
    }

    /** Names a contact without holding it. */
    static String record(Contact contact) {
        return "contact " + Secret.presented(contact.value()).hash();
    }
}
