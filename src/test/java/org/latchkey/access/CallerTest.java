package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** What a call's token told when it began counts until users are held, and not a moment longer (P10, I3). */
@OnH2
class CallerTest {

    private static final long NO_SIGN_IN = 0;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Locks locks;

    @Autowired
    private SignIns signIns;

    @Autowired
    private PersonSignedIn signedIn;

    @Autowired
    private Directory directory;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    private User now;
    private User then;
    private Instant proven;

    @BeforeEach
    void build() {
        var town = new Town(context);
        now = town.locked(town.admin(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
        then = new User(
                now.id(),
                now.account(),
                now.name(),
                "Earlier Name",
                now.email(),
                now.phone(),
                now.type(),
                now.role(),
                now.language());
        proven = clock.instant();
        var caller = new Caller(NO_SIGN_IN, then, new Proof(ProvenBy.PASSWORD, proven));
        var call = UsernamePasswordAuthenticationToken.authenticated(caller.person(), null, List.of());
        call.setDetails(caller);
        SecurityContextHolder.getContext().setAuthentication(call);
    }

    @AfterEach
    void end() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void untilUsersAreHeldTheTokenIsTrusted() {
        transaction.executeWithoutResult(begun -> {
            assertThat(locks.isEnabled(now.id())).isTrue();
            assertThat(signedIn.get()).contains(then);
            assertThat(signIns.confirmedAt(NO_SIGN_IN, false)).isEqualTo(proven);
        });
    }

    @Test
    void onceUsersAreHeldTheDatabaseIsAsked() {
        transaction.executeWithoutResult(begun -> {
            assertThat(locks.isEnabled(now.id())).isTrue();
            directory.hold(List.of(now.id()), now.account().id());
            assertThat(locks.isEnabled(now.id())).isFalse();
            assertThat(signedIn.get()).contains(now);
            assertThat(signIns.confirmedAt(NO_SIGN_IN, false)).isEqualTo(Instant.EPOCH);
        });
    }

    @Test
    void aPasswordIsNoSecondFactor() {
        transaction.executeWithoutResult(
                begun -> assertThat(signIns.confirmedAt(NO_SIGN_IN, true)).isEqualTo(Instant.EPOCH));
    }
}
