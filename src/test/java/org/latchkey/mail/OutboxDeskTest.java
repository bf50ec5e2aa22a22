package org.latchkey.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.SignedIn;
import org.latchkey.directory.User;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.testing.OnH2;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2(classes = MailOnly.class)
class OutboxDeskTest extends MailDesk {

    @Autowired
    OutboxDesk desk;

    @Autowired
    Locks locks;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void visitorsMayNotSeeTheOutbox() {
        refused();
    }

    @Test
    void customersMayNotSeeTheOutbox() {
        signIn(story.ada);

        refused();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSADMIN")
    void otherStaffMayNotSeeTheOutbox(Role role) {
        signIn(town.staff(role));

        refused();
    }

    @Test
    void disabledSysadminMayNotSeeTheOutbox() {
        var sysadmin = town.staff(Role.SYSADMIN);
        signIn(sysadmin);
        locks.lock(sysadmin.id(), LockCause.SECURITY_HOLD, new Reason("Reported"));

        refused();
    }

    @Test
    void pagesFollowEachOtherByKey() {
        signIn(town.staff(Role.SYSADMIN));
        IntStream.range(0, 5).forEach(number -> story.files(story.carl, number + story.typedAddress()));

        var first = desk.page(null, null, 2);
        var second = desk.page(null, first.getLast().id(), 2);

        assertThat(ids(first)).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(second.getFirst().id()).isEqualTo(first.getLast().id() - 1);
    }

    @Test
    void lettersOfOneStateAreListedAlone() {
        signIn(town.staff(Role.SYSADMIN));
        var owed = story.files(story.carl, story.typedAddress());

        assertThat(desk.page(LetterState.OWED, null, 10))
                .allMatch(letter -> letter.state() == LetterState.OWED)
                .anyMatch(letter -> owed.number().equals(letter.number()));
        assertThat(desk.page(LetterState.BLOCKED, null, 10))
                .noneMatch(letter -> owed.number().equals(letter.number()));
    }

    @Test
    void letterIsReadWithoutItsSecrets() {
        signIn(town.staff(Role.SYSADMIN));
        story.isIdentified(story.carl);
        deliver();

        var text = desk.text(desk.page(null, null, 1).getFirst().id());

        assertThat(text)
                .contains("carl", "[link]")
                .doesNotContain("http", secretOf(mailbag.only()).reveal());
    }

    @Test
    void blockedLetterIsTriedAgainWhenASysadminSaysSo() {
        signIn(town.staff(Role.SYSADMIN));
        var request = story.isIdentified(story.carl);
        jdbc.sql("update letter set state = 'BLOCKED', attempts = 106 where request_number = ?")
                .param(request.number().value())
                .update();

        desk.retry(desk.page(LetterState.BLOCKED, null, 1).getFirst().id());
        deliver();

        assertThat(states(LetterKind.FILED, request.number().value())).containsExactly("SENT");
        assertThat(jdbc.sql("select action from audit_entry where action = 'LetterRetried'")
                        .query((row, nr) -> row.getString(1))
                        .list())
                .hasSize(1);
    }

    @Test
    void letterThatLeftIsNotSentTwice() {
        signIn(town.staff(Role.SYSADMIN));
        story.isIdentified(story.carl);
        deliver();

        desk.retry(desk.page(null, null, 1).getFirst().id());
        deliver();

        assertThat(mailbag.letters()).hasSize(1);
    }

    private void refused() {
        for (var act : List.<Runnable>of(
                () -> desk.page(null, null, 1), () -> desk.text(1), () -> desk.retry(1), () -> desk.delivery())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
        }
    }

    private static List<Long> ids(List<OutboxLetter> letters) {
        return letters.stream().map(OutboxLetter::id).toList();
    }

    private static void signIn(User user) {
        var person = new SignedIn(1, user.id().value(), user.displayName(), user.type(), user.role());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person, null, "ROLE_SYSADMIN"));
    }
}
