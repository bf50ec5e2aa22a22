package org.latchkey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is on file changes in a browser: by two where a check would become weaker, by letter where it is an address (P38, P39). */
class UpkeepJourneyTest extends Journey {

    private static final String KIM = "kim@harbour.example";
    private static final String LARA = "lara@everest.example";
    private static final String NEW = "lara.singh@everest.example";

    @Test
    void whatOneSysadminProposesByKeyboardAnotherAcceptsFromTheLetter() {
        try (var sam = visitor()) {
            sam.comesIn(OPERATOR, "sam", PASSWORD);
            sam.opens("/config/system/account/" + ENERGY);
            sam.sees("Contacts on file");
            sam.page().locator("#add-contact").focus();
            var keys = sam.page().keyboard();
            keys.press("Enter");
            sam.types("Name", "Works council");
            sam.types("E-mail address", "council@everest.example");
            keys.press("Enter");
            sam.sees("Contact on file: Works council, council@everest.example");
            sam.sees("Take it back");
            sam.takesPicture(Pictures.of("upkeep-proposed"));
        }
        try (var kim = visitor()) {
            kim.comesIn(OPERATOR, "kim", PASSWORD);
            kim.opens(mailbox.letterTo(KIM, "second sysadmin", "/config/system/account/")
                    .link("/config/system/account/"));
            kim.sees("Proposed by Sam Reyes");
            kim.sees("A change about an account waits");
            kim.takesPicture(Pictures.of("upkeep-second"));
            kim.presses("Confirm");
            kim.sees("Confirmed.");
            kim.doesNotSee("waits for a second sysadmin");
            kim.sees("council@everest.example");
        }
    }

    @Test
    void aUserMovesToAnotherAddressThroughTheLetterToIt() {
        try (var lara = visitor()) {
            lara.comesIn(ENERGY, "lara", PASSWORD);
            lara.opens("/account/me");
            lara.sees("Our letters go to");
            lara.typesAndLeaves("New address", NEW);
            lara.page().keyboard().press("Enter");
            lara.sees("Not confirmed yet.");
            assertThat(mailbox.letterTo(LARA, "address", "/not-me/")).isNotNull();
            confirms(mailbox.letterTo(NEW, "", "/confirm-address/").link("/confirm-address/"));
            lara.opens("/account/me");
            lara.sees("Confirmed. It counts from");
            lara.sees(LARA);
            lara.takesPicture(Pictures.of("upkeep-address"));
        }
    }

    /** Opening the link uses nothing up; the button does. */
    private void confirms(String link) {
        try (var reader = visitor()) {
            reader.opens(link);
            reader.opens(link);
            reader.presses("Confirm this address");
            reader.sees("Thank you, it is confirmed");
            reader.opens(link);
            reader.sees("This link does not work any more");
        }
    }
}
