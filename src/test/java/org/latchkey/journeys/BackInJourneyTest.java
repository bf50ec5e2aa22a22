package org.latchkey.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.testing.OnDemo;
import org.springframework.beans.factory.annotation.Value;

/** From "I'm locked out" to signing in with the new password, by the pages and the demo's mailbox alone (P1, P2). */
@OnDemo
class BackInJourneyTest {

    private static final String PASSWORD = "seven paper lanterns";
    private static final String NEW_PASSWORD = "four quiet harbour cranes";
    private static final String OPERATOR = "1000-1005";
    private static final String CYCLES = "2183-0549";

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

    @Test
    void aLocalAdminLetsAColleagueBackIn() {
        var number = file("nora", "No", "Another administrator in my company can confirm it’s me");

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
        var number = file("carl", "Yes", "I have our latest invoice, or know the card on file");

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
            person.follows("Ask us to let you back in");
            person.types("Account number", CYCLES);
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

    private void chooseNewPasswordAndSignIn(String userName, String displayName, String number) {
        var letter = mailbox.letterTo(userName + "@cobalt.example", number, "/set-password/");
        try (var person = visitor()) {
            person.opens(letter.link("/set-password/"));
            person.types("New password", NEW_PASSWORD);
            person.typesAndLeaves("The same again", NEW_PASSWORD);
            person.presses("Set this password");
            person.sees("Your new password is set");
            person.signsIn(CYCLES, userName, PASSWORD);
            person.sees("Login failed");
            person.comesIn(CYCLES, userName, NEW_PASSWORD);
            person.sees(displayName);
        }
    }

    private Visitor visitor() {
        return new Visitor(browser, address, ColorScheme.LIGHT);
    }
}
