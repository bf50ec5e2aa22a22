package org.latchkey.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.Objection;
import org.latchkey.access.ObjectionLinks;
import org.latchkey.access.ObjectionTo;
import org.latchkey.access.OpenLock;
import org.latchkey.access.SignInDesk;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Secret;
import org.latchkey.testing.Town;
import org.latchkey.testing.TownClock;
import org.latchkey.upkeep.UpkeepRefused.Why;

/** An account whose people get other addresses, and what the tests of it ask again and again. */
abstract class AddressWorld extends AccountWorld {

    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Duration ALMOST = Duration.ofHours(72).minusMinutes(1);
    static final Duration LONG_ENOUGH = Duration.ofHours(72).plusMinutes(1);

    EmailAddress old;
    EmailAddress other;

    @BeforeEach
    void nameTheAddresses() {
        old = user.email();
        other = new EmailAddress("other" + NR.incrementAndGet() + "@latchkey.example");
    }

    @AfterEach
    void today() {
        town.ask(TownClock.class).putRight();
    }

    AddressDesk desk() {
        return town.ask(AddressDesk.class);
    }

    Secret askedByTheUser() {
        town.as(user, () -> desk().askForMine(other));
        return link();
    }

    Secret askedBy(User keeper) {
        town.as(keeper, () -> desk().ask(user.id(), other));
        return link();
    }

    Secret link() {
        return town.ask(AddressLinks.class).make(user.id(), other).orElseThrow();
    }

    void confirmed(Secret link) {
        assertThat(desk().confirm(link)).isPresent();
    }

    Secret objection() {
        return town.ask(ObjectionLinks.class).make(new Objection(ObjectionTo.ADDRESS, user.id(), old, null));
    }

    void as(User person, Runnable act) {
        town.as(person, () -> {
            town.ask(SignInDesk.class).confirm(Town.PASSWORD);
            act.run();
        });
    }

    void pass(Duration time) {
        town.later(time);
        look();
    }

    void look() {
        town.ask(AddressClock.class).look();
    }

    EmailAddress onFile() {
        return town.ask(Directory.class).user(user.id()).email();
    }

    List<String> pending() {
        return town
                .ask(AddressChanges.class)
                .of(user.id())
                .map(change -> change.to().value())
                .stream()
                .toList();
    }

    List<LockCause> causes() {
        return town.ask(Locks.class).of(user.id()).stream().map(OpenLock::cause).toList();
    }

    List<String> letters(String kind) {
        return jdbc.sql("select recipient from letter where kind = ? and user_id = ?")
                .params(kind, user.id().value())
                .query(String.class)
                .list();
    }

    static void assertRefused(Runnable act, Why why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        UpkeepRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
