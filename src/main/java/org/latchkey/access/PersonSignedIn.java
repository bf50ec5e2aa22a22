package org.latchkey.access;

import java.util.Optional;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person signed in, as the directory knows them at this moment; the session may remember something older. */
@Service
@Transactional(readOnly = true)
public class PersonSignedIn {

    private final CurrentSignIn current;
    private final CallerRead caller;
    private final Directory directory;

    PersonSignedIn(CurrentSignIn current, CallerRead caller, Directory directory) {
        this.current = current;
        this.caller = caller;
        this.directory = directory;
    }

    /** Empty when nobody is signed in. */
    public Optional<User> get() {
        return caller.get().map(Caller::user).or(() -> current.get().map(person -> directory.user(person.userId())));
    }
}
