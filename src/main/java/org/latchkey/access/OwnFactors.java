package org.latchkey.access;

import java.util.List;
import java.util.function.Predicate;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where members of staff keep their own second factors (P37). Whatever changes who can come in takes a recent proof, and
 * nobody removes their last one.
 */
@Service
@Transactional
public class OwnFactors {

    private static final int MOST = 10;

    private final SecondFactors factors;
    private final CodeApps apps;
    private final Passkeys passkeys;
    private final RecoveryCodes recovery;
    private final Credentials credentials;
    private final AppLabels labels;
    private final RecentProof proof;
    private final CurrentSignIn current;
    private final Directory directory;
    private final Locks locks;
    private final ApplicationEventPublisher events;

    OwnFactors(
            SecondFactors factors,
            CodeApps apps,
            Passkeys passkeys,
            RecoveryCodes recovery,
            Credentials credentials,
            AppLabels labels,
            RecentProof proof,
            CurrentSignIn current,
            Directory directory,
            Locks locks,
            ApplicationEventPublisher events) {
        this.factors = factors;
        this.apps = apps;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.credentials = credentials;
        this.labels = labels;
        this.proof = proof;
        this.current = current;
        this.directory = directory;
        this.locks = locks;
        this.events = events;
    }

    /** What became of a change. */
    public enum Change {
        DONE,
        /** The app does not show that code now, or no passkey was made. */
        WRONG,
        /** Nobody of the staff is without a second factor. */
        LAST_ONE,
        /** There is no such factor any more. */
        GONE,
        /** More than anybody needs. */
        TOO_MANY
    }

    /** The factors of whoever asks, oldest first. */
    @Transactional(readOnly = true)
    public List<Factor> mine() {
        return factors.of(me().id());
    }

    /** How many recovery codes are left. */
    @Transactional(readOnly = true)
    public int recoveryCodesLeft() {
        return recovery.left(me().id());
    }

    /**
     * A secret for one more app; it is worth nothing until {@link #add}.
     *
     * @throws ApprovalRefused when the owner has to prove again who they are
     */
    public AppSecret newApp() {
        provenMe();
        return AppSecret.random();
    }

    /** What an app reads from a picture to take a secret over. */
    @Transactional(readOnly = true)
    public String address(AppSecret secret) {
        return labels.address(secret, me());
    }

    /**
     * Adds an app that shows this code now.
     *
     * @throws ApprovalRefused when the owner has to prove again who they are
     */
    public Change add(AppSecret secret, FactorName name, TypedCode code) {
        return add(name, me -> apps.add(me, secret, name, code));
    }

    /**
     * Asks a device for one more passkey.
     *
     * @throws ApprovalRefused when the owner has to prove again who they are
     */
    public PasskeyQuestion newPasskey() {
        return passkeys.askNew(provenMe());
    }

    /**
     * Adds the passkey that a device made.
     *
     * @throws ApprovalRefused when the owner has to prove again who they are
     */
    public Change add(PasskeyQuestion question, FactorName name, PasskeyAnswer answer) {
        return add(name, me -> passkeys.add(me, name, question, answer));
    }

    private Change add(FactorName name, Predicate<UserId> adding) {
        var me = provenMe();
        credentials.hold(me.id());
        if (factors.of(me.id()).size() >= MOST) {
            return Change.TOO_MANY;
        }
        if (!adding.test(me.id())) {
            return Change.WRONG;
        }
        events.publishEvent(new FactorAdded(me, name));
        return Change.DONE;
    }

    /** Gives a factor another name. */
    public Change rename(Factor factor, FactorName name) {
        var me = me();
        if (factors.of(me.id()).stream().noneMatch(factor::isSame)) {
            return Change.GONE;
        }
        factors.rename(me.id(), factor, name);
        events.publishEvent(new FactorRenamed(me, new FactorName(factor.name()), name));
        return Change.DONE;
    }

    /**
     * Removes a factor, unless it is the last one.
     *
     * @throws ApprovalRefused when the owner has to prove again who they are
     */
    public Change remove(Factor factor) {
        var me = provenMe();
        credentials.hold(me.id());
        var all = factors.of(me.id());
        if (all.stream().noneMatch(factor::isSame)) {
            return Change.GONE;
        }
        if (all.size() == 1) {
            return Change.LAST_ONE;
        }
        factors.remove(me.id(), factor);
        events.publishEvent(new FactorRemoved(me, new FactorName(factor.name())));
        return Change.DONE;
    }

    /**
     * Makes new recovery codes, told this once, in place of all others.
     *
     * @throws ApprovalRefused when the owner has to prove again who they are
     */
    public List<String> renewRecoveryCodes() {
        var me = provenMe();
        events.publishEvent(new RecoveryCodesMade(me));
        return recovery.renew(me.id());
    }

    private User provenMe() {
        var me = me();
        proof.require();
        return me;
    }

    private User me() {
        return current.get()
                .map(SignedIn::userId)
                .filter(locks::isEnabled)
                .map(directory::user)
                .filter(user -> user.type() == UserType.STAFF)
                .orElseThrow(() -> new AccessDeniedException("Only staff have a second factor"));
    }
}
