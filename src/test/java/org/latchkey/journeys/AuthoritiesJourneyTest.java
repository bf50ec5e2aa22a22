package org.latchkey.journeys;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Account teams and sysadmins, played in a browser: P4 both ways, P5 with a substitute, P7, and a request routed anew. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuthoritiesJourneyTest extends Journey {

    private static final String NEW_PASSWORD = "a kettle on the window sill";

    /** The demo begins with a request of Marc’s that waits for his account manager. */
    @Test
    @Order(1)
    void theAccountManagerReachesAnAdminOfALargeAccount() {
        try (var mia = visitor()) {
            mia.comesIn(OPERATOR, "mia", PASSWORD);
            mia.follows("Decide about Marc Dubois");
            mia.sees("Approving becomes possible once you have reached the person.");
            reaches(mia);
            mia.takesPicture(Pictures.of("account-team"));
            mia.presses("Approve enabling");
            mia.sees("Enabled. The letter with the link");
        }
        choosesAPassword("marc@everest.example", "", NEW_PASSWORD);
    }

    @Test
    @Order(2)
    void aColleagueLetsAnAdminOfALargeAccountBackIn() {
        locksOut(ENERGY, "marc");
        var number = file(ENERGY, "marc", "Yes", COLLEAGUE);

        try (var lara = visitor()) {
            lara.comesIn(ENERGY, "lara", PASSWORD);
            lara.opens(mailbox.letterTo("lara@everest.example", number, "/approvals")
                    .link("/approvals"));
            lara.follows("Decide about Marc Dubois");
            lara.typesAndLeaves("How do you know that it was them who asked?", "He sits beside me and asked me to.");
            lara.presses("Approve");
            lara.sees("Enabled. The letter with the link");
        }
        choosesAPassword("marc@everest.example", number, NEW_PASSWORD);
    }

    @Test
    @Order(3)
    void supportOpensACaseAndTheSubstituteDecides() {
        locksOut(ENERGY, "marc");
        standsIn("mia", "Tom Becker");
        var number = file(ENERGY, "marc", "Yes", INVOICE);

        try (var ana = visitor()) {
            ana.comesIn(OPERATOR, "ana", PASSWORD);
            ana.sees("Unclaimed validation");
            ana.opens("/desk/" + number);
            ana.presses("Open a case for the account team");
            ana.sees("The account team has been asked.");
            ana.takesPicture(Pictures.of("account-team-case"));
        }
        try (var tom = visitor()) {
            tom.comesIn(OPERATOR, "tom", PASSWORD);
            tom.follows("Decide about Marc Dubois");
            reaches(tom);
            tom.presses("Approve enabling");
            tom.sees("Enabled. The letter with the link");
        }
    }

    /** Kai is on hold since he reported a letter; only two sysadmins lift that. */
    @Test
    @Order(4)
    void twoSysadminsLetSomebodyInWhomNobodyElseMay() {
        String number;
        try (var sam = visitor()) {
            sam.comesIn(OPERATOR, "sam", PASSWORD);
            sam.opens("/desk?view=with-sysadmin");
            number = sam.page().locator(".request-link").first().innerText();
            sam.opens("/desk/" + number);
            reaches(sam);
            sam.sees("Awaiting second sysadmin");
            sam.doesNotSee("Approve enabling");
        }
        try (var kim = visitor()) {
            kim.comesIn(OPERATOR, "kim", PASSWORD);
            kim.sees("With sysadmin");
            kim.opens("/desk/" + number);
            kim.sees("Spoke on the number on file");
            kim.takesPicture(Pictures.of("second-sysadmin"));
            kim.presses("Approve enabling");
            kim.sees("Enabled. The letter with the link");
        }
    }

    /** Ida waits because her only administrator is locked out; once he is not, her request goes to him. */
    @Test
    @Order(5)
    void aRequestThatWaitedForAnAdministratorIsRoutedAnew() {
        try (var ana = visitor()) {
            ana.comesIn(OPERATOR, "ana", PASSWORD);
            ana.sees("Unclaimed validation");
            ana.opens("/desk?view=waiting-for-administrator");
            var waiting = ana.page().locator(".request-link").first().innerText();
            var number = file(BAKERY, "rosa", "Yes", INVOICE);
            sealsTheInvoice(number);
            ana.opens("/desk/" + number);
            ana.presses("Take");
            ana.presses("Check");
            ana.presses("Approve enabling");
            ana.sees("Enabled. The letter with the link");
            ana.opens("/desk/" + waiting);
            ana.sees("The local admins were asked");
            ana.takesPicture(Pictures.of("routed-anew"));
        }
    }

    private void sealsTheInvoice(String number) {
        try (var rosa = visitor()) {
            rosa.opens(mailbox.letterTo("rosa@birch.example", number, "/track/").link("/track/"));
            rosa.types("Invoice number", "HT-2026-0611");
            rosa.types("Total", "4256.11");
            rosa.typesADate("Date of the invoice", "2 Nov 2026");
            rosa.presses("Seal and send");
            rosa.sees("Your invoice details are sealed since");
        }
    }

    private static void reaches(Visitor approver) {
        approver.page().locator("#contact-over").click();
        approver.page().locator("vaadin-select-item:visible").first().click();
        approver.chooses("I reached the person, and they did ask");
        approver.typesAndLeaves("What was said?", "Spoke on the number on file; they asked this morning.");
        approver.presses("Write it down");
        approver.sees("Written down.");
    }

    private void standsIn(String manager, String substitute) {
        var today = LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK));
        try (var away = visitor()) {
            away.comesIn(OPERATOR, manager, PASSWORD);
            away.sees("While you are away");
            away.page().locator("#substitute").click();
            away.page()
                    .locator("vaadin-select-item:visible")
                    .getByText(substitute)
                    .click();
            away.typesADate("First day", today);
            away.typesADate("Last day", today);
            away.presses("Let them stand in");
            away.sees(substitute + ",");
        }
    }
}
