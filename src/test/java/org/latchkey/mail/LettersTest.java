package org.latchkey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.latchkey.access.Authority;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.Objection;
import org.latchkey.access.ObjectionLinks;
import org.latchkey.access.ObjectionTo;
import org.latchkey.access.OneTimeLinks;
import org.latchkey.access.PasswordChosen;
import org.latchkey.access.PasswordForgotten;
import org.latchkey.access.RequestValidated;
import org.latchkey.access.UserEnabled;
import org.latchkey.access.ValidationKind;
import org.latchkey.casework.AddressRecognised;
import org.latchkey.casework.ApproverAsked;
import org.latchkey.casework.LockedByHand;
import org.latchkey.casework.ObjectionRaised;
import org.latchkey.casework.TriesUsedUp;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.User;
import org.latchkey.evidence.CodeRequested;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Tracking;
import org.latchkey.testing.OnH2;
import org.latchkey.upkeep.AddressChange;
import org.latchkey.upkeep.AddressChangeAsked;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what, when something happens at another desk. */
@OnH2(classes = MailOnly.class)
class LettersTest extends MailDesk {

    @Autowired
    OneTimeLinks links;

    @Autowired
    ObjectionLinks objections;

    @Autowired
    Locks locks;

    @Test
    void enabledUserIsToldWhoApprovedOnWhatGroundAndChoosesAPassword() {
        var request = story.isIdentified(story.carl);
        happens(enabled(story.carl, request.id()));

        var letter = lastTo(story.carl);
        assertThat(letter.letter().subject()).contains(request.number().value());
        assertThat(letter.text())
                .startsWith("User carl of account " + story.account.number() + " is enabled again.")
                .contains("an administrator of your company", "stated that you asked");
        assertThat(links.owner(secretOf(letter))).contains(story.carl);
        assertThat(links().getFirst()).contains("/set-password/");
    }

    @Test
    void otherAdminsAreToldWhenAnAdminIsEnabled() {
        happens(enabled(story.ada, story.isIdentified(story.ada).id()));

        assertThat(lastTo(story.ben).text())
                .contains("User ada, an administrator of your account")
                .doesNotContain("/set-password/", "/track/");
        assertThat(recipients()).doesNotContain(story.carl.email().value());
    }

    @Test
    void theUserMayAnswerThatEnablingWasNotThem() {
        var request = story.isIdentified(story.carl);
        happens(enabled(story.carl, request.id()));

        var letter = lastTo(story.carl);
        assertThat(letter.text()).contains("This wasn’t me:\n" + letter.links().getLast());
        assertThat(objections.find(secretOf(letter.links().getLast())))
                .contains(new Objection(ObjectionTo.ENABLING, story.carl.id(), story.carl.email(), request.id()));
    }

    @Test
    void otherAdminsMayAnswerThatTheyDoNotRecogniseIt() {
        var request = story.isIdentified(story.ada);
        happens(enabled(story.ada, request.id()));

        var letter = lastTo(story.ben);
        assertThat(letter.text()).contains("I don’t recognise this:");
        assertThat(objections.find(secretOf(letter.links().getLast())))
                .contains(new Objection(ObjectionTo.ADMIN_ENABLED, story.ada.id(), story.ben.email(), request.id()));
    }

    @Test
    void whoeverIsLockedForTheirSafetyIsTold() {
        happens(new ObjectionRaised(story.isIdentified(story.carl), story.carl, ObjectionTo.ENABLING));

        assertThat(lastTo(story.carl).text()).contains("is locked and was signed out everywhere");
    }

    @Test
    void aNewLetterOfTheSameKindReplacesTheAnswerOfTheOneBefore() {
        happens(new PasswordChosen(story.carl));
        var older = secretOf(lastTo(story.carl).links().getLast());
        clock.advance(Duration.ofMinutes(1));
        happens(new PasswordChosen(story.carl));
        lastTo(story.carl);

        assertThat(objections.find(older)).isEmpty();
    }

    @Test
    void anAnswerIsTakenForThirtyDays() {
        happens(new PasswordChosen(story.carl));
        var link = secretOf(lastTo(story.carl).links().getLast());
        clock.advance(Duration.ofDays(30));

        assertThat(objections.find(link)).isEmpty();
    }

    @Test
    void theOldAddressHearsOfAnotherOneAndMayAnswerThatItWasNotThem() {
        happens(new AddressChangeAsked(story.carl, change("new@kiln.example")));

        var letter = lastTo(story.carl);
        assertThat(letter.text()).startsWith("Person ada asked that our letters about user carl");
        assertThat(objections.find(secretOf(letter.links().getLast())))
                .contains(new Objection(ObjectionTo.ADDRESS, story.carl.id(), story.carl.email(), null));
    }

    @Test
    void anAddressThatIsNotWantedAnyMoreGetsNoLetter() {
        happens(new AddressChangeAsked(story.carl, change("new@kiln.example")));
        deliver();

        assertThat(recipients()).doesNotContain("new@kiln.example");
    }

    private AddressChange change(String to) {
        return new AddressChange(
                story.carl.id(),
                new EmailAddress(to),
                false,
                false,
                story.ada.id(),
                story.ada.displayName(),
                clock.instant(),
                null,
                null);
    }

    @Test
    void contactsOnFileAreToldThatTheEvidenceDidNotMatch() {
        var contact = new ContactOnFile("Office", new EmailAddress("office@kiln.example"), null);
        happens(new TriesUsedUp(story.isIdentified(story.ada), story.ada, contact));
        deliver();

        assertThat(mailbag.letters())
                .filteredOn(letter -> letter.recipient().equals("office@kiln.example"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Person ada", "did not match our records"));
    }

    @Test
    void whoHasLeftIsToldNothingMore() {
        locks.lock(story.ben.id(), LockCause.LEFT, new Reason("Left the company"));
        happens(enabled(story.ada, story.isIdentified(story.ada).id()));
        var request = story.isIdentified(story.ben);
        happens(new AddressRecognised(request, story.ben.email(), List.of(story.ben)));
        deliver();

        assertThat(recipients()).doesNotContain(story.ben.email().value());
    }

    @Test
    void adminsAreNotToldWhenSomebodyElseIsEnabled() {
        happens(enabled(story.carl, story.isIdentified(story.carl).id()));
        deliver();

        assertThat(recipients()).containsOnly(story.carl.email().value());
    }

    @Test
    void validatedRequestIsToldToTheUser() {
        var request = story.isIdentified(story.ada);
        happens(new RequestValidated(request, story.ada, story.ben, ValidationKind.INVOICE));

        assertThat(lastTo(story.ada).text()).contains("was confirmed: the latest invoice matched");
    }

    @Test
    void lockedUserIsInvitedToAskForHelp() {
        locks.lock(story.carl.id(), LockCause.FAILED_SIGN_INS, new Reason("Five failures"));

        var letter = lastTo(story.carl);
        assertThat(letter.text()).startsWith("User carl").contains("too many failed attempts");
        assertThat(helpDesk.invited(secretOf(letter))).contains(story.carl);
    }

    @Test
    void whoIsDisabledByHandIsToldByWhomAndInvitedToAskForHelp() {
        happens(new LockedByHand(story.carl, LockCause.DISABLED_BY_ADMIN, story.ada));

        var letter = lastTo(story.carl);
        assertThat(letter.text()).contains("was disabled", "by an administrator of your company");
        assertThat(helpDesk.invited(secretOf(letter))).contains(story.carl);
    }

    @Test
    void whoIsPutOnHoldIsAskedToCall() {
        happens(new LockedByHand(story.carl, LockCause.SECURITY_HOLD, story.ada));

        assertThat(lastTo(story.carl).text()).contains("for safety").doesNotContain("/help-request");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FAILED_SIGN_INS")
    void otherLocksAreNobodysLetter(LockCause cause) {
        locks.lock(story.carl.id(), cause, new Reason("Because"));
        deliver();

        assertThat(mailbag.letters()).isEmpty();
    }

    @Test
    void aReplyIsAnnouncedToTheAddressOnFileWithoutItsWords() {
        var request = story.isIdentified(story.carl);
        deliver();
        mailbag.empty();
        inTransaction(() -> requests.reply(request.id(), new Message("Please look at page two."), false));

        var letter = lastTo(story.carl);
        assertThat(letter.text()).startsWith("We have written to you").doesNotContain("page two");
        assertThat(helpDesk.track(secretOf(letter))).get().isInstanceOf(Tracking.Full.class);
        assertThat(mailbag.letters()).hasSize(1);
    }

    @Test
    void aQuestionAsksForAnAnswerBehindTheLink() {
        var request = story.isIdentified(story.carl);
        inTransaction(() -> requests.reply(request.id(), new Message("Which invoice?"), true));

        assertThat(lastTo(story.carl).text()).startsWith("We have a question").doesNotContain("Which invoice");
    }

    @Test
    void nobodyIsToldOfAReplyWhereNobodyWasMatched() {
        var request = story.files(story.carl, story.typedAddress());
        deliver();
        mailbag.empty();
        inTransaction(() -> requests.reply(request.id(), new Message("Hello."), false));
        deliver();

        assertThat(mailbag.letters()).isEmpty();
    }

    @Test
    void chosenPasswordIsToldToTheUser() {
        happens(new PasswordChosen(story.carl));

        assertThat(lastTo(story.carl).text()).contains("A new password was chosen for user carl");
    }

    @Test
    void forgottenPasswordBringsALinkToTheAddressOnFile() {
        happens(new PasswordForgotten(story.account.number(), story.carl.name()));

        assertThat(links.owner(secretOf(lastTo(story.carl)))).contains(story.carl);
    }

    @Test
    void forgottenPasswordOfNobodyIsDropped() {
        happens(new PasswordForgotten(story.account.number(), new UserName("nobody")));
        deliver();

        assertThat(mailbag.letters()).isEmpty();
        assertThat(everythingKept()).contains("Nobody has this number and name.");
    }

    @Test
    void askingAgainAndAgainBringsOneLinkInFiveMinutes() {
        happens(new PasswordForgotten(story.account.number(), story.carl.name()));
        happens(new PasswordForgotten(story.account.number(), story.carl.name()));
        deliver();
        assertThat(mailbag.letters()).hasSize(1);

        clock.advance(Duration.ofMinutes(5));
        happens(new PasswordForgotten(story.account.number(), story.carl.name()));
        deliver();
        assertThat(mailbag.letters()).hasSize(2);
    }

    @Test
    void approverIsToldWhoAsksAndFromWhere() {
        var request = story.isIdentified(story.carl);
        happens(new ApproverAsked(request, story.carl, story.ada, Authority.LOCAL_ADMIN));

        var letter = lastTo(story.ada);
        assertThat(letter.text())
                .contains("Person carl (user carl of your account", "Opening the link approves nothing");
        assertThat(letter.links()).singleElement().asString().endsWith("/approvals");
    }

    @Test
    void approverIsNotAskedAboutARequestThatHasEnded() {
        var request = story.isIdentified(story.carl);
        happens(new ApproverAsked(request, story.carl, story.ada, Authority.LOCAL_ADMIN));
        requests.moveTo(request.id(), RequestState.WITHDRAWN);
        deliver();

        assertThat(recipients()).doesNotContain(story.ada.email().value());
        assertThat(states(LetterKind.ASK_LOCAL_ADMIN, request.number().value())).containsExactly("DROPPED");
    }

    @Test
    void recognisedAddressIsToldItsUserNamesWithALinkEach() {
        var request = story.files(story.carl, "+1 555 0134");
        happens(new AddressRecognised(request, story.ada.email(), List.of(story.ada, story.ben)));

        var letter = lastTo(story.ada);
        assertThat(letter.text()).contains("Go on as ada", "Go on as ben");
        assertThat(letter.links())
                .extracting(link -> helpDesk.invited(secretOf(link)).orElseThrow())
                .containsExactly(story.ada, story.ben);
    }

    @Test
    void recognisedAddressIsToldOnceAnHour() {
        var first = story.files(story.carl, "+1 555 0134");
        var second = story.files(story.carl, "+1 555 0134");
        happens(new AddressRecognised(first, story.ada.email(), List.of(story.ada)));
        happens(new AddressRecognised(second, story.ada.email(), List.of(story.ada)));
        deliver();

        assertThat(recipients()).containsOnlyOnce(story.ada.email().value());
    }

    @Test
    void codeIsMadeWhenItsLetterLeavesAndIsKeptNowhere() {
        var request = story.isIdentified(story.ada);
        happens(new CodeRequested(request.id(), story.ada));

        var letter = lastTo(story.ada);
        var code = letter.text()
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("\\d{3} ?\\d{3}"))
                .toList();
        assertThat(letter.text()).contains("Never read it to anybody who calls you unasked");
        assertThat(code).hasSize(1);
        assertThat(everythingKept())
                .doesNotContain(code.getFirst(), code.getFirst().replace(" ", ""));
    }

    @Test
    void everyLetterSaysWhatWeNeverAsk() {
        happens(new PasswordChosen(story.carl));
        happens(new CodeRequested(story.isIdentified(story.ada).id(), story.ada));
        deliver();

        assertThat(mailbag.letters())
                .hasSize(3)
                .allSatisfy(letter -> assertThat(letter.text()).contains("We never ask for your password"));
    }

    private static UserEnabled enabled(User user, RequestId request) {
        return new UserEnabled(request, user, user, Authority.LOCAL_ADMIN, ValidationKind.VOUCHED);
    }

    private List<String> links() {
        return mailbag.letters().getLast().links();
    }

    private Mailbag.Carried lastTo(User user) {
        deliver();
        return mailbag.letters().stream()
                .filter(letter -> letter.recipient().equals(user.email().value()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private List<String> recipients() {
        return mailbag.letters().stream().map(Mailbag.Carried::recipient).toList();
    }
}
