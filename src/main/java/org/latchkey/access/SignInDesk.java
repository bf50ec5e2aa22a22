package org.latchkey.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.UserName;
import org.springframework.stereotype.Service;

/**
 * Lets people in by account number, user name and password, staff by a second factor as well; every refusal of the first
 * step is the same (P30, P31, P37).
 */
@Service
public class SignInDesk {

    /** An account number that belongs to nobody: it has a right check digit and is never given out. */
    private static final AccountNumber NO_ACCOUNT = AccountNumber.completing("0000000");

    private static final UserName NO_NAME = new UserName("-");

    private final Throttle throttle;
    private final Directory directory;
    private final PasswordCheck passwords;
    private final SecondStep second;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final SignIns signIns;
    private final CurrentSignIn current;

    SignInDesk(
            Throttle throttle,
            Directory directory,
            PasswordCheck passwords,
            SecondStep second,
            SecondFactors factors,
            Passkeys passkeys,
            SignIns signIns,
            CurrentSignIn current) {
        this.throttle = throttle;
        this.directory = directory;
        this.passwords = passwords;
        this.second = second;
        this.factors = factors;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.current = current;
    }

    /**
     * Signs somebody in, or lets staff on to their second factor (P37). Whatever is typed costs the same work.
     *
     * @throws SignInBusy when too many sign in at once
     * @throws org.latchkey.kernel.TooManyTries when too many came from this network, or for this account number (P36)
     */
    public SignInAnswer signIn(String accountNumber, String userName, String password) {
        throttle.signIn(accountNumber);
        var user = find(accountNumber, userName);
        return user.filter(SignInDesk::isStaff)
                .map(staff -> firstStep(staff, password))
                .orElseGet(() -> onlyStep(user, password));
    }

    private SignInAnswer firstStep(User staff, String password) {
        return passwords.isRightSoFar(staff.id(), password) ? second.after(staff) : new SignInAnswer.Refused();
    }

    private SignInAnswer onlyStep(Optional<User> user, String password) {
        var failures = passwords.compare(user.map(User::id).orElse(PasswordCheck.NOBODY), password);
        return user.flatMap(found -> failures.map(before -> begin(found, before)))
                .<SignInAnswer>map(SignInAnswer.In::new)
                .orElseGet(SignInAnswer.Refused::new);
    }

    private static boolean isStaff(User user) {
        return user.type() == UserType.STAFF;
    }

    /**
     * Confirms who is signed in, with the same counter as the sign-in page: staff by their second factor, everybody else
     * by their password (P11, P37, I8).
     *
     * @return whether it was right
     */
    public boolean confirm(String typed) {
        var me = me();
        var user = directory.user(me.userId());
        var by = isStaff(user) ? bySecondFactor(user, typed) : byPassword(user, typed);
        by.ifPresent(how -> signIns.confirm(me.signIn(), user, how));
        return by.isPresent();
    }

    private Optional<ProvenBy> byPassword(User user, String typed) {
        return passwords.isRight(user.id(), typed) ? Optional.of(ProvenBy.PASSWORD) : Optional.empty();
    }

    private Optional<ProvenBy> bySecondFactor(User user, String typed) {
        return parsed(() -> new TypedCode(typed))
                .flatMap(code -> factors.check(user, code))
                .map(SecondFactors.Proven::by);
    }

    /** Whether a passkey can take the place of a code. */
    public boolean confirmsByPasskey() {
        return confirmsByCode() && factors.hasPasskey(me().userId());
    }

    /** Asks for a signature of a passkey of whoever is signed in. */
    public PasskeyQuestion askPasskey() {
        return passkeys.ask(directory.user(me().userId()));
    }

    /**
     * Confirms who is signed in by what their passkey signed, with the same counter as codes.
     *
     * @return whether it was right
     */
    public boolean confirm(PasskeyQuestion question, PasskeyAnswer answer) {
        var me = me();
        var user = directory.user(me.userId());
        var proven = factors.check(user, question, answer);
        proven.ifPresent(how -> signIns.confirm(me.signIn(), user, how.by()));
        return proven.isPresent();
    }

    /** Whether {@link #confirm(String)} asks for a code of a second factor, and not for a password. */
    public boolean confirmsByCode() {
        return me().type() == UserType.STAFF;
    }

    /**
     * Lets staff confirm without anything, as the demo allows.
     *
     * @throws org.springframework.security.access.AccessDeniedException outside the demo
     */
    public void skipConfirming() {
        second.requireSkip();
        var me = me();
        var user = directory.user(me.userId());
        if (isStaff(user)) {
            signIns.confirm(me.signIn(), user, ProvenBy.SKIPPED);
        }
    }

    private SignedIn me() {
        return current.get().orElseThrow(() -> new ApprovalRefused(ApprovalRefused.Why.NOT_SIGNED_IN));
    }

    private SignedIn begin(User user, int failures) {
        var address = current.networkAddress().orElse("");
        return SignedIn.of(signIns.begin(user, failures, address, ProvenBy.PASSWORD), user);
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
