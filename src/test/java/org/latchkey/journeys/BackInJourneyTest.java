package org.latchkey.journeys;

import org.junit.jupiter.api.Test;

/** From "I'm locked out" to signing in with the new password, by the pages and the demo's mailbox alone (P1, P2). */
class BackInJourneyTest extends Journey {

    private static final String NEW_PASSWORD = "four quiet harbour cranes";

    @Test
    void aLocalAdminLetsAColleagueBackIn() {
        var number = file("nora", "No", COLLEAGUE);

        var asked = mailbox.letterTo("ada@cobalt.example", number, "/approvals");
        try (var ada = visitor()) {
            ada.comesIn(CYCLES, "ada", PASSWORD);
            ada.sees("Ada Novak");
            ada.opens(asked.link("/approvals"));
            ada.follows("Decide about Nora Klein");
            ada.typesAndLeaves(
                    "How do you know that it was them who asked?", "She came to my desk this morning and asked me.");
            ada.takesPicture(Pictures.of("approval"));
            ada.presses("Approve");
            ada.sees("Enabled. The letter with the link");
        }
        chooseNewPasswordAndSignIn("nora", "Nora Klein", number);
    }

    @Test
    void supportLetsAnAdminBackInByTheLatestInvoice() {
        var number = file("carl", "Yes", INVOICE);

        try (var carl = visitor()) {
            carl.opens(
                    mailbox.letterTo("carl@cobalt.example", number, "/track/").link("/track/"));
            carl.sees("Being checked: please have your latest invoice or card ready");
            carl.types("Invoice number", "HT-2026-3054");
            carl.types("Total", "4280.54");
            carl.typesADate("Date of the invoice", "2 Nov 2026");
            carl.takesPicture(Pictures.of("track"));
            carl.presses("Seal and send");
            carl.sees("Your invoice details are sealed since");
        }
        try (var ana = visitor()) {
            ana.comesIn(OPERATOR, "ana", PASSWORD);
            ana.sees("Unclaimed validation");
            ana.takesPicture(Pictures.of("desk"));
            ana.presses("Take " + number);
            ana.opens("/desk/" + number);
            ana.presses("Check");
            ana.sees("Match. You can approve now.");
            ana.takesPicture(Pictures.of("request"));
            ana.takesPictureOf("process-picture", Pictures.of("process"));
            ana.presses("Approve enabling");
            ana.sees("Enabled. The letter with the link");
        }
        chooseNewPasswordAndSignIn("carl", "Carl Weber", number);
    }

    private String file(String userName, String admin, String wish) {
        try (var person = visitor()) {
            person.opens("/");
            person.takesPicture(Pictures.of("start"));
            person.picks("I’m locked out");
            person.picks("I’m not sure");
            person.follows("Ask us to let you back in");
            return sendsTheForm(person, CYCLES, userName, admin, wish);
        }
    }

    private void chooseNewPasswordAndSignIn(String userName, String displayName, String number) {
        choosesAPassword(userName + "@cobalt.example", number, NEW_PASSWORD);
        try (var person = visitor()) {
            person.signsIn(CYCLES, userName, PASSWORD);
            person.sees("Login failed");
            person.comesIn(CYCLES, userName, NEW_PASSWORD);
            person.sees(displayName);
        }
    }
}
