package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Sessions end with locking, a new password, idling and age; people see theirs and end them (P34, P35). */
@OnH2
class SessionsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private User user;
    private SignedIn person;

    @BeforeEach
    void signIn() {
        town = new Town(context);
        user = town.user(town.account(AccountSize.SMALL));
        town.choosePassword(user);
        person = anotherSignIn();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void lockingEndsEverySession() {
        town.locked(user, LockCause.SECURITY_HOLD);

        assertThat(sessions.isOpen(person)).isFalse();
    }

    @Test
    void aNewPasswordEndsEverySession() {
        town.choosePassword(user);

        assertThat(sessions.isOpen(person)).isFalse();
    }

    @Test
    void idlingEndsASession() {
        set("seen_at", Duration.ofMinutes(31));

        assertThat(sessions.isOpen(person)).isFalse();
    }

    @Test
    void doingSomethingKeepsItOpen() {
        set("seen_at", Duration.ofMinutes(29));
        assertThat(sessions.isUsed(person)).isTrue();
        assertThat(seenSecondsAgo()).isLessThan(60);
    }

    @Test
    void lookingWhetherItIsOpenDoesNotKeepItSo() {
        set("seen_at", Duration.ofMinutes(29));
        assertThat(sessions.isOpen(person)).isTrue();
        assertThat(seenSecondsAgo()).isGreaterThan(28 * 60);
    }

    @Test
    void ageEndsABusySession() {
        set("signed_in_at", Duration.ofHours(13));

        assertThat(sessions.isOpen(person)).isFalse();
    }

    @Test
    void signingOutEndsThisSessionAlone() {
        var other = anotherSignIn();
        sessions.signOut(person);

        assertThat(sessions.ended(Set.of(person.signIn(), other.signIn()))).containsExactly(person.signIn());
    }

    @Test
    void signingOutEverywhereEndsAllOfMineAndNobodyElses() {
        var other = anotherSignIn();
        var neighbour = town.user(user.account());
        town.choosePassword(neighbour);
        var theirs = signIn(neighbour);

        as(person);
        sessions.signOutEverywhere();

        assertThat(sessions.ended(Set.of(person.signIn(), other.signIn(), theirs.signIn())))
                .containsExactlyInAnyOrder(person.signIn(), other.signIn());
    }

    @Test
    void peopleSeeTheirOwnOpenSessions() {
        var other = anotherSignIn();
        as(person);

        assertThat(sessions.mine()).extracting(OpenSession::signIn).containsExactly(other.signIn(), person.signIn());
    }

    @Test
    void peopleSeeWhenTheyWereHereBeforeAndWhatFailedSince() {
        var desk = town.ask(SignInDesk.class);
        for (int attempt = 0; attempt < 3; attempt++) {
            desk.signIn(user.account().number().digits(), user.name().value(), "not the password");
        }
        as(anotherSignIn());

        var earlier = sessions.earlier().orElseThrow();
        assertThat(earlier.failures()).isEqualTo(3);
        assertThat(earlier.at()).isNotNull();
    }

    @Test
    void aRequestInAnEndedSessionIsAVisitors() throws Exception {
        town.locked(user, LockCause.SECURITY_HOLD);
        var session = new MockHttpSession();
        as(person);

        passThrough(session);

        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void aRequestInAnOpenSessionPasses() throws Exception {
        var session = new MockHttpSession();
        as(person);

        passThrough(session);

        assertThat(session.isInvalid()).isFalse();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
    }

    private void passThrough(MockHttpSession session) throws ServletException, IOException {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        new OpenSessionsOnly(sessions, town.ask(CurrentSignIn.class))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private SignedIn anotherSignIn() {
        return signIn(user);
    }

    private SignedIn signIn(User who) {
        return town.signInAgain(who);
    }

    private static void as(SignedIn who) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, "", List.of()));
    }

    private void set(String column, Duration ago) {
        jdbc.sql("update sign_in set " + column + " = ? where id = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minus(ago), person.signIn())
                .update();
    }

    private long seenSecondsAgo() {
        var seen = jdbc.sql("select seen_at from sign_in where id = ?")
                .param(person.signIn())
                .query((row, nr) -> row.getObject(1, OffsetDateTime.class))
                .single();
        return Duration.between(seen, OffsetDateTime.now(ZoneOffset.UTC)).toSeconds();
    }
}
