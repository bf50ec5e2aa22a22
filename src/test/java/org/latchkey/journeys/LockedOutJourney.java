package org.latchkey.journeys;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** From five wrong passwords over a forgotten one to being back in, by the mailbox on file alone (P30, P31, P33). */
abstract class LockedOutJourney extends Journey {

    /** His letters are in German. */
    private static final String OTTO = "otto@cobalt.example";

    private static final String NEW_PASSWORD = "nine slow trains to the coast";

    @Test
    void whoLocksThemselfOutIsLetBackInOverTheAddressOnFile() {
        locksOut(CYCLES, "otto");
        String number;
        try (var otto = visitorOnThePhone(ColorScheme.LIGHT)) {
            otto.signsIn(CYCLES, "otto", PASSWORD);
            otto.sees("Login failed");
            otto.takesPicture(Pictures.of("login-failed"));
            forgetsThePassword(otto);
            number = asksForHelp(otto);
        }
        aColleagueApproves();
        choosesAPassword(OTTO, number, NEW_PASSWORD);
        try (var otto = visitor()) {
            otto.comesIn(CYCLES, "otto", NEW_PASSWORD);
            otto.sees("Otto Brandt");
        }
    }

    private void forgetsThePassword(Visitor otto) {
        otto.follows("Forgot your password?");
        otto.page().waitForURL(url -> url.contains("/forgot-password"));
        otto.types("Account number", CYCLES);
        otto.typesAndLeaves("User name", "otto");
        otto.presses("Send the link");
        otto.sees("Look into your mailbox");
        otto.opens(mailbox.letterTo(OTTO, "neues Passwort", "/set-password/").link("/set-password/"));
        otto.sees("Process failed");
        otto.takesPicture(Pictures.of("process-failed"));
    }

    private static String asksForHelp(Visitor otto) {
        otto.presses("Ask for help");
        return sendsTheForm(otto, CYCLES, "otto", "No", COLLEAGUE);
    }

    private void aColleagueApproves() {
        try (var ada = visitor()) {
            ada.comesIn(CYCLES, "ada", PASSWORD);
            ada.follows("Decide about Otto Brandt");
            ada.sees("Came through the address on file");
            ada.takesPicture(Pictures.of("proven-approval"));
            ada.typesAndLeaves("How do you know that it was them who asked?", "Otto stands in my doorway.");
            ada.presses("Approve");
            ada.sees("Enabled. The letter with the link");
        }
    }
}
