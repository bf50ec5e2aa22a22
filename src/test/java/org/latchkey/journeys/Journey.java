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
import org.latchkey.testing.OnDemo;
import org.springframework.beans.factory.annotation.Value;

/** What people do with the demo in a browser, by its pages and its mailbox alone. */
@OnDemo
abstract class Journey {

    static final String PASSWORD = "seven paper lanterns";
    static final String OPERATOR = "1000-1005";
    static final String BAKERY = "2040-6110";
    static final String CYCLES = "2183-0549";
    static final String DAIRY = "3307-7186";
    static final String ENERGY = "4902-2754";
    static final String INVOICE = "I have our latest invoice, or know the card on file";
    static final String COLLEAGUE = "Another administrator in my company can confirm it’s me";

    private static final Pattern NUMBER = Pattern.compile("^LK-\\d{6,9}-\\d$");

    private static Playwright playwright;
    private static Browser browser;

    @Value("http://localhost:${server.port}")
    private String address;

    Mailbox mailbox;

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

    /** Somebody at a desk. */
    Visitor visitor() {
        return new Visitor(browser, address, ColorScheme.LIGHT);
    }

    /** Somebody on a telephone. */
    Visitor visitorOnThePhone(ColorScheme scheme) {
        return new Visitor(browser, address, 390, 844, scheme);
    }

    /** Somebody files from the form itself; the number of the request. */
    String file(String account, String userName, String admin, String wish) {
        try (var person = visitor()) {
            person.opens("/help-request");
            return sendsTheForm(person, account, userName, admin, wish);
        }
    }

    static String sendsTheForm(Visitor person, String account, String userName, String admin, String wish) {
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
        return person.page().getByText(NUMBER).first().innerText();
    }

    void locksOut(String account, String userName) {
        try (var somebody = visitor()) {
            for (int failure = 0; failure < 5; failure++) {
                somebody.signsIn(account, userName, "not my password " + failure);
                somebody.sees("Login failed");
            }
        }
    }

    /** Follows the newest link that a letter with this number brought, and chooses. */
    void choosesAPassword(String email, String number, String password) {
        try (var person = visitor()) {
            person.opens(mailbox.letterTo(email, number, "/set-password/").link("/set-password/"));
            person.types("New password", password);
            person.typesAndLeaves("The same again", password);
            person.presses("Set this password");
            person.sees("Your new password is set");
        }
    }
}
