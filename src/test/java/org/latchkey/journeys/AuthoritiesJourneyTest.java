package org.latchkey.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.latchkey.testing.OnDemo;
import org.springframework.beans.factory.annotation.Value;

/** Account teams and sysadmins, played in a browser: P4 both ways, P5 with a substitute, P7, and a request routed anew. */
@OnDemo
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuthoritiesJourneyTest {

    private static final String PASSWORD = "seven paper lanterns";
    private static final String NEW_PASSWORD = "a kettle on the window sill";
    private static final String OPERATOR = "1000-1005";
    private static final String ENERGY = "4902-2754";
    private static final String BAKERY = "2040-6110";
    private static final String INVOICE = "I have our latest invoice, or know the card on file";
    private static final String COLLEAGUE = "Another administrator in my company can confirm it’s me";

    private static Playwright playwright;
    private static Browser browser;

    @Value("http://localhost:${server.port}")
    private String address;

    private Mailbox mailbox;

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = System.getenv().getOrDefault("LATCHKEY_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @BeforeEach
    void openMailbox() {
        mailbox = new Mailbox(address);
    }

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
        choosesAPassword("");
    }

    @Test
    @Order(2)
    void aColleagueLetsAnAdminOfALargeAccountBackIn() {
        locksOut("marc");
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
        choosesAPassword(number);
    }

    @Test
    @Order(3)
    void supportOpensACaseAndTheSubstituteDecides() {
        locksOut("marc");
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

    private void choosesAPassword(String number) {
        try (var marc = visitor()) {
            marc.opens(mailbox.letterTo("marc@everest.example", number, "/set-password/")
                    .link("/set-password/"));
            marc.types("New password", NEW_PASSWORD);
            marc.typesAndLeaves("The same again", NEW_PASSWORD);
            marc.presses("Set this password");
            marc.sees("Your new password is set");
        }
    }

    private void locksOut(String userName) {
        try (var somebody = visitor()) {
            for (int failure = 0; failure < 5; failure++) {
                somebody.signsIn(ENERGY, userName, "not my password " + failure);
                somebody.sees("Login failed");
            }
        }
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

    private String file(String account, String userName, String admin, String wish) {
        try (var person = visitor()) {
            person.opens("/help-request");
            person.types("Account number", account);
            person.typesAndLeaves("User name", userName);
            person.presses("Continue");
            person.types("E-mail address or telephone number", userName + "@private.example");
            person.typesAndLeaves("What happened?", "It says Login failed, whatever I try.");
            person.presses("Continue");
            person.chooses(admin);
            person.chooses(wish);
            person.presses("Send request");
            person.sees("We have your request");
            return person.page()
                    .getByText(Pattern.compile("^LK-\\d{6,9}-\\d$"))
                    .first()
                    .innerText();
        }
    }

    private Visitor visitor() {
        return new Visitor(browser, address, ColorScheme.LIGHT);
    }
}
