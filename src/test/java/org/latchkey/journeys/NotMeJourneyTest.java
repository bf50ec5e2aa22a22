package org.latchkey.journeys;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Somebody else asked in Nina’s name, twice: what her letters let her stop, before and after it was granted (P17). */
class NotMeJourneyTest extends Journey {

    private static final String NINA = "nina@everest.example";
    private static final String NEW_PASSWORD = "an umbrella for the ferry";

    @Test
    void whatSheDidNotAskForIsStoppedAndWhoeverWasLetInIsPutOut() {
        var number = file(ENERGY, "nina", "No", COLLEAGUE);
        stopsItFromTheFirstLetter(number);
        nobodyIsLetInMeanwhile(number);
        aSysadminLetsItGoOn(number);
        herAdministratorApproves(number);
        choosesAPassword(NINA, number, NEW_PASSWORD);
        try (var stranger = visitor()) {
            stranger.comesIn(ENERGY, "nina", NEW_PASSWORD);
            stranger.sees("Nina Petrov");
            locksTheUserFromTheSecondLetter(number);
            stranger.isPutOut();
            stranger.signsIn(ENERGY, "nina", NEW_PASSWORD);
            stranger.sees("Login failed");
        }
        twoSysadminsHaveTheCase();
    }

    private void stopsItFromTheFirstLetter(String number) {
        try (var nina = visitorOnThePhone(ColorScheme.LIGHT)) {
            nina.opens(mailbox.letterTo(NINA, number, "/not-me/").link("/not-me/"));
            nina.sees("You did not ask for help?");
            nina.takesPicture(Pictures.of("not-me"));
            nina.presses("This wasn’t me: stop it");
            nina.sees("It is stopped");
            nina.takesPicture(Pictures.of("not-me-stopped"));
        }
    }

    private void nobodyIsLetInMeanwhile(String number) {
        try (var lara = visitor()) {
            lara.comesIn(ENERGY, "lara", PASSWORD);
            lara.sees("Nobody waits for you");
            lara.doesNotSee("Decide about Nina Petrov");
        }
        try (var ana = visitor()) {
            ana.comesIn(OPERATOR, "ana", PASSWORD);
            ana.sees("Unclaimed validation");
            ana.opens("/desk/" + number);
            ana.sees("Frozen");
            ana.doesNotSee("Approve enabling");
        }
    }

    private void aSysadminLetsItGoOn(String number) {
        try (var sam = visitor()) {
            sam.comesIn(OPERATOR, "sam", PASSWORD);
            sam.opens("/desk/" + number);
            sam.presses("Let it go on");
            sam.typesAndLeaves(
                    "What did you find out? Staff read it in the timeline.", "Nina did ask, and pressed by mistake.");
            sam.takesPicture(Pictures.of("resume"));
            sam.page().locator("#confirm-resume").click();
            sam.sees("It goes on, and was routed anew.");
        }
    }

    private void herAdministratorApproves(String number) {
        try (var lara = visitor()) {
            lara.comesIn(ENERGY, "lara", PASSWORD);
            lara.follows("Decide about Nina Petrov");
            lara.typesAndLeaves("How do you know that it was them who asked?", "She called me from her desk.");
            lara.presses("Approve");
            lara.sees("Enabled. The letter with the link");
        }
    }

    private void locksTheUserFromTheSecondLetter(String number) {
        try (var nina = visitorOnThePhone(ColorScheme.DARK)) {
            nina.opens(mailbox.letterTo(NINA, number, "/not-me/").link("/not-me/"));
            nina.sees("This wasn’t me: lock my user");
            nina.takesPicture(Pictures.of("not-me-lock"));
            nina.presses("This wasn’t me: lock my user");
            nina.sees("Your user is locked");
        }
    }

    private void twoSysadminsHaveTheCase() {
        try (var kim = visitor()) {
            kim.comesIn(OPERATOR, "kim", PASSWORD);
            kim.opens("/desk?view=with-sysadmin");
            kim.sees("nina");
            kim.takesPicture(Pictures.of("security-case"));
        }
    }
}
