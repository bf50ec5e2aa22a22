package org.latchkey.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.UserName;
import org.springframework.stereotype.Service;

/** Lets people in by account number, user name and password; every refusal is the same (P30, P31). */
@Service
public class SignInDesk {

    /** An account number that belongs to nobody: it has a right check digit and is never given out. */
    private static final AccountNumber NO_ACCOUNT = AccountNumber.completing("0000000");

    private static final UserName NO_NAME = new UserName("-");

    private final Throttle throttle;
    private final Directory directory;
    private final PasswordCheck passwords;
    private final SignIns signIns;
    private final CurrentSignIn current;

    SignInDesk(
            Throttle throttle, Directory directory, PasswordCheck passwords, SignIns signIns, CurrentSignIn current) {
        this.throttle = throttle;
        this.directory = directory;
        this.passwords = passwords;
        this.signIns = signIns;
        this.current = current;
    }

    /**
     * Signs somebody in. Whatever is typed costs the same work.
     *
     * @return who signed in; empty for every refusal alike
     * @throws SignInBusy when too many sign in at once
     * @throws org.latchkey.kernel.TooManyTries when too many came from this network, or for this account number (P36)
     */
    public Optional<SignedIn> signIn(String accountNumber, String userName, String password) {
        throttle.signIn(accountNumber);
        var user = find(accountNumber, userName);
        var failures = passwords.compare(user.map(User::id).orElse(PasswordCheck.NOBODY), password);
        return user.flatMap(found -> failures.map(before -> begin(found, before)));
    }

    /**
     * Confirms the password of the person signed in, with the same counter as the sign-in page (P11, I8).
     *
     * @return whether it was right
     */
    public boolean confirm(String password) {
        var signedIn = current.get().orElseThrow(() -> new ApprovalRefused(ApprovalRefused.Why.NOT_SIGNED_IN));
        var right = passwords.isRight(signedIn.userId(), password);
        if (right) {
            signIns.confirm(signedIn.signIn());
        }
        return right;
    }

    private SignedIn begin(User user, int failures) {
        return SignedIn.of(
                signIns.begin(user, failures, current.networkAddress().orElse("")), user);
    }

    private Optional<User> find(String accountNumber, String userName) {
        return directory.user(
                parsed(() -> AccountNumber.parse(accountNumber)).orElse(NO_ACCOUNT),
                parsed(() -> new UserName(userName)).orElse(NO_NAME));
    }

    private static <T> Optional<T> parsed(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }
}
