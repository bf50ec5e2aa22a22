package org.latchkey.upkeep;

import java.util.List;
import java.util.Optional;
import org.latchkey.directory.Account;
import org.latchkey.directory.Amendments;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.Registrar.NewUser;
import org.latchkey.directory.User;
import org.latchkey.directory.UserDetails;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.UserId;
import org.latchkey.upkeep.UpkeepRefused.Why;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where local admins register and amend the users of their account; where none is enabled, and for staff, sysadmins by
 * two (P7, P9, P39). Whom nobody may keep here is as good as missing (I15).
 */
@Service
@Transactional
public class UserDesk {

    private final Keepers keepers;
    private final Records records;
    private final Proposals proposals;
    private final Registrar registrar;
    private final Amendments amendments;
    private final Directory directory;

    UserDesk(
            Keepers keepers,
            Records records,
            Proposals proposals,
            Registrar registrar,
            Amendments amendments,
            Directory directory) {
        this.keepers = keepers;
        this.records = records;
        this.proposals = proposals;
        this.registrar = registrar;
        this.amendments = amendments;
        this.directory = directory;
    }

    /** The account of the local admin who is signed in. */
    @Transactional(readOnly = true)
    public Account myAccount() {
        var person = keepers.person();
        return keepers.of(person.account()).user().account();
    }

    /** A user, for whoever could keep their record. */
    @Transactional(readOnly = true)
    public User user(UserId id) {
        return keepers.known(id);
    }

    /** Why the person signed in does not keep this record; empty when they do. */
    @Transactional(readOnly = true)
    public Optional<Why> obstacle(UserId id) {
        try {
            keepers.of(keepers.known(id));
            return Optional.empty();
        } catch (UpkeepRefused e) {
            return Optional.of(e.why());
        }
    }

    /** Who has this address on file in the account already: one person then, who may not decide for themselves. */
    @Transactional(readOnly = true)
    public List<User> sharing(Account account, EmailAddress address) {
        keepers.of(account);
        return directory.usersWithAddress(account.id(), address);
    }

    /**
     * Registers a user, who starts with the lock NEW; somebody who may has to let them in.
     *
     * @throws InvalidValue when the account has a user of this name
     * @throws UpkeepRefused when others decide
     */
    public Outcome register(NewUser user) {
        var account = directory.account(user.account());
        var person = keepers.of(account).user();
        keepers.requireProof();
        var held = records.hold(account, person.id());
        var keeper = keepers.of(held);
        requireFree(held, user);
        if (!keeper.alone()) {
            proposals.propose(held, new Proposed.Registration(user), keeper.user());
            return Outcome.PROPOSED;
        }
        registrar.register(user);
        return Outcome.DONE;
    }

    private void requireFree(Account account, NewUser user) {
        if (directory.user(account.number(), user.name()).isPresent()) {
            throw new InvalidValue("upkeep.user.taken");
        }
    }

    /**
     * Amends a user: what they are called, their number, language, type or role.
     *
     * @param seen the user as whoever asks has seen them
     * @throws UpkeepRefused when others decide, something is open, or somebody else was faster
     */
    public Outcome amend(User seen, UserDetails details) {
        var found = keepers.known(seen.id());
        keepers.requireProof();
        var held = records.hold(found, keepers.person().id());
        var keeper = keepers.of(held);
        UpkeepRefused.when(!UserDetails.of(held).equals(UserDetails.of(seen)), Why.CHANGED_MEANWHILE);
        if (!keeper.alone()) {
            proposals.propose(held.account(), new Proposed.Amendment(held, details), keeper.user());
            return Outcome.PROPOSED;
        }
        amendments.amend(held.id(), details);
        return Outcome.DONE;
    }
}
