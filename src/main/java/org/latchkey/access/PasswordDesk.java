package org.latchkey.access;

import java.util.Objects;
import java.util.Optional;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.HelpDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where users choose their passwords; nobody else ever does (P15). */
@Service
public class PasswordDesk {

    /** What became of a choice. */
    public enum Choice {
        /** The password is set; every earlier sign-in has ended. */
        CHOSEN,
        /** The link was used, replaced or is too old. */
        LINK_INVALID,
        /** The user is disabled and must be enabled first (P33); the link is not used up. */
        USER_DISABLED
    }

    private final Throttle throttle;
    private final OneTimeLinks links;
    private final Locks locks;
    private final Credentials credentials;
    private final PasswordHashes hashes;
    private final SignIns signIns;
    private final HelpDesk helpDesk;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PasswordDesk(
            Throttle throttle,
            OneTimeLinks links,
            Locks locks,
            Credentials credentials,
            PasswordHashes hashes,
            SignIns signIns,
            HelpDesk helpDesk,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.throttle = throttle;
        this.links = links;
        this.locks = locks;
        this.credentials = credentials;
        this.hashes = hashes;
        this.signIns = signIns;
        this.helpDesk = helpDesk;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Sets the password of the user the link was sent to. The hash is made before the database is asked to keep it, so
     * that nobody waits in the queue with a connection in hand.
     *
     * @throws org.latchkey.kernel.InvalidValue when the password is too easy to guess for this user
     * @throws SignInBusy when too many choose or sign in at once; the link is not used up
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Choice choose(Secret link, NewPassword password) {
        var owner = links.owner(link);
        if (owner.isEmpty()) {
            return Choice.LINK_INVALID;
        }
        var user = owner.get();
        if (!locks.isEnabled(user.id())) {
            return Choice.USER_DISABLED;
        }
        var hash = hashes.hash(password.fitFor(user));
        return Objects.requireNonNull(transaction.execute(keeping -> keep(link, user, hash)));
    }

    private Choice keep(Secret link, User user, String hash) {
        if (!locks.isEnabled(user.id())) {
            return Choice.USER_DISABLED;
        }
        if (!links.use(link)) {
            return Choice.LINK_INVALID;
        }
        credentials.store(user.id(), hash);
        signIns.endAll(user.id());
        events.publishEvent(new PasswordChosen(user));
        return Choice.CHOSEN;
    }

    /**
     * Has a link sent to the address on file, if there is such a user; the answer is the same for everybody (P33).
     *
     * @throws org.latchkey.kernel.TooManyTries when too many came from this network, or for this account number (P36)
     */
    @Transactional
    public void forgot(AccountNumber accountNumber, UserName userName) {
        throttle.forgot(accountNumber);
        events.publishEvent(new PasswordForgotten(accountNumber, userName));
    }

    /**
     * Lets a disabled user ask for help from the page their link led to: what is filed with the invitation is proven by
     * the address on file, since only its owner holds the link (P33). Empty when the link is no longer valid.
     */
    @Transactional
    public Optional<Secret> inviteToAskForHelp(Secret link) {
        return links.owner(link).map(User::id).map(helpDesk::invite);
    }

    /** Whether the user may choose a password now, or has to be enabled first. */
    public boolean mayChoose(UserId user) {
        return locks.isEnabled(user);
    }

    /** Whether the user has no password, and so has to choose one before anything else (P15). */
    public boolean isAwaited(UserId user) {
        return !credentials.areThere(user);
    }
}
