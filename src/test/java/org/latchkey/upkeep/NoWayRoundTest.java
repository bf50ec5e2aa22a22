package org.latchkey.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.access.LockCause;
import org.latchkey.access.SignInDesk;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.directory.UserDetails;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Role;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.latchkey.testing.TownClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/**
 * Whatever people do one after another to what is on file: whoever was locked stays locked, and no address counts before
 * its reader has confirmed it 72 hours ago (P38, P39).
 */
@OnH2
class NoWayRoundTest {

    private static final int ACTS = 60;
    private static final Duration WAIT = Duration.ofHours(72);

    @Autowired
    private ApplicationContext context;

    private Town town;
    private Account account;
    private List<User> users;
    private List<User> people;
    private User locked;
    private final Map<EmailAddress, Instant> confirmed = new HashMap<>();

    @AfterEach
    void today() {
        town.ask(TownClock.class).putRight();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 2026})
    void noSequenceOfActsLetsAnybodyInOrMovesLettersEarly(long seed) {
        var random = new Random(seed);
        build();
        for (int act = 0; act < ACTS; act++) {
            dare(random);
            check();
        }
        assertThat(confirmed).isNotEmpty();
    }

    private void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        locked = town.admin(account);
        users = new ArrayList<>(List.of(town.admin(account), town.user(account), town.user(account), locked));
        people = new ArrayList<>(users);
        people.remove(locked);
        people.addAll(List.of(
                town.staff(Role.SYSADMIN),
                town.staff(Role.SYSADMIN),
                town.staff(Role.SUPPORT),
                town.admin(town.account(AccountSize.SMALL))));
        people.forEach(person -> town.as(person, () -> {}));
        town.locked(locked, LockCause.FAILED_SIGN_INS);
        users.forEach(user -> confirmed.put(user.email(), Instant.EPOCH));
    }

    private void dare(Random random) {
        var person = people.get(random.nextInt(people.size()));
        var user = users.get(random.nextInt(users.size()));
        var to = new EmailAddress("a%d@latchkey.example".formatted(random.nextInt(1_000_000_000)));
        try {
            town.as(person, () -> {
                town.ask(SignInDesk.class).confirm(Town.PASSWORD);
                act(random, user, to);
            });
        } catch (UpkeepRefused | AccessDeniedException | InvalidValue refused) {
            assertThat(refused).hasMessageNotContaining("@");
        }
    }

    private void act(Random random, User seen, EmailAddress to) {
        var user = now(seen);
        switch (random.nextInt(8)) {
            case 0 -> town.ask(AddressDesk.class).askForMine(to);
            case 1, 2 -> town.ask(AddressDesk.class).ask(user.id(), to);
            case 3 -> town.ask(UserDesk.class).amend(user, promoted(user, random.nextBoolean()));
            case 4 -> decideAll();
            case 5 -> confirmAll();
            case 6 -> town.ask(AddressDesk.class).withdraw(user.id());
            default -> {
                town.ask(TownClock.class).advance(Duration.ofHours(random.nextInt(60)));
                town.ask(AddressClock.class).look();
            }
        }
    }

    private static UserDetails promoted(User user, boolean up) {
        return new UserDetails(
                new DisplayName(user.displayName()),
                user.phone(),
                up ? UserType.ADMIN : UserType.NON_ADMIN,
                null,
                user.language());
    }

    private void decideAll() {
        town.ask(Proposals.class)
                .waiting(account.id())
                .forEach(proposal -> town.ask(ProposalDesk.class).confirm(proposal.id()));
    }

    private void confirmAll() {
        for (var user : users) {
            town.ask(AddressChanges.class)
                    .of(user.id())
                    .ifPresent(change -> town.ask(AddressLinks.class)
                            .make(user.id(), change.to())
                            .flatMap(link -> town.ask(AddressDesk.class).confirm(link))
                            .ifPresent(done -> confirmed.put(
                                    done.to(), town.ask(TownClock.class).instant())));
        }
    }

    private void check() {
        assertThat(town.isEnabled(locked)).isFalse();
        assertThat(now(locked).type()).isEqualTo(UserType.ADMIN);
        var earliest = town.ask(TownClock.class).instant().minus(WAIT);
        for (var user : users) {
            assertThat(confirmed.get(now(user).email())).isNotNull().isBefore(earliest);
        }
    }

    private User now(User seen) {
        return town.ask(Directory.class).user(seen.id());
    }
}
