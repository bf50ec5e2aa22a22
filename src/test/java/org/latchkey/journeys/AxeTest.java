package org.latchkey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What people who cannot sign in see is usable by everybody: axe finds nothing serious, in light and in dark. */
class AxeTest extends Journey {

    private static final List<String> GRAVE = List.of("serious", "critical");
    private static final List<String> VIOLATIONS = List.of("violations");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String AXE = script();
    private static final String FIND = """
            async ({ options, grave }) => (await axe.run(document, options)).violations
                .filter(rule => grave.includes(rule.impact))
                .flatMap(rule => rule.nodes.map(node => rule.id + ' at ' + node.html))
            """;
    private static final String NO_SECRET = "x".repeat(43);
    private static final List<String> PAGES = List.of(
            "/help-request",
            "/sign-in",
            "/forgot-password",
            "/articles",
            "/articles?q=locked",
            "/articles?q=zzzxxqq",
            "/articles/cannot-sign-in",
            "/track/" + NO_SECRET,
            "/set-password/" + NO_SECRET,
            "/not-me/" + NO_SECRET,
            "/no-such-page");

    private final List<String> findings = new ArrayList<>();

    @Test
    void noPublicPageHasASeriousFinding() {
        try (var person = visitor()) {
            PAGES.forEach(path -> checks(person, path));
            GuideWalk.walk(person, way -> check(person.page(), "the guide at " + way.address()));
            checksSigningIn(person);
            checksAsking(person);
            checksFiling(person);
            var letter = mailbox.letterTo("emma@cobalt.example", "", "/track/");
            checks(person, letter.link("/track/"));
            checks(person, letter.link("/not-me/"));
            checksNewPassword(person);
        }
        assertThat(findings).isEmpty();
    }

    private void checksSigningIn(Visitor person) {
        person.signsIn("2183-0549", "nobody", "something I made up");
        person.sees("Login failed");
        check(person.page(), "login failed");
    }

    private void checksAsking(Visitor person) {
        person.opens("/articles/cannot-sign-in");
        person.presses("No");
        person.sees("What was missing?");
        person.picks("Write to us");
        person.types("Your name", "Anna Stone");
        person.types("E-mail address", "anna@private.example");
        person.typesAndLeaves("Your question", "It says Login failed. When are you open on Fridays?");
        person.sees("This may answer it");
        check(person.page(), "contact form");
        person.presses("Send question");
        person.sees("We have your question");
        check(person.page(), "receipt of a question");
        person.follows("Open the page with the answer");
        person.sees("The answer will stand below");
        check(person.page(), "question");
    }

    private void checksFiling(Visitor person) {
        person.opens("/help-request");
        person.types("Account number", "2183-0549");
        person.typesAndLeaves("User name", "emma");
        person.presses("Continue");
        person.types("E-mail address or telephone number", "emma@private.example");
        person.typesAndLeaves("What happened?", "It says Login failed, and now I am locked out.");
        person.sees("This may answer it");
        check(person.page(), "second step of the form");
        person.presses("Continue");
        check(person.page(), "third step of the form");
        person.chooses("Yes");
        person.chooses("I have our latest invoice, or know the card on file");
        person.presses("Send request");
        person.sees("We have your request");
        check(person.page(), "receipt");
        person.follows("Open the tracking page");
        person.sees("What usually happens");
        check(person.page(), "coarse tracking");
    }

    private void checksNewPassword(Visitor person) {
        person.opens("/forgot-password");
        person.types("Account number", "2183-0549");
        person.typesAndLeaves("User name", "otto");
        person.presses("Send the link");
        checks(
                person,
                mailbox.letterTo("otto@cobalt.example", "", "/set-password/").link("/set-password/"));
    }

    private void checks(Visitor person, String path) {
        person.opens(path);
        person.page().locator("h1").first().waitFor();
        check(person.page(), path.replaceFirst(NO_SECRET, "…"));
    }

    /** In dark only what has to do with colours can differ. */
    private void check(Page page, String place) {
        page.evaluate("script => window.axe || (0, eval)(script)", AXE);
        find(page, place, ColorScheme.LIGHT, Map.of("resultTypes", VIOLATIONS));
        find(page, place, ColorScheme.DARK, Map.of("resultTypes", VIOLATIONS, "runOnly", COLOURS));
    }

    private void find(Page page, String place, ColorScheme scheme, Map<String, ?> options) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        var found = (List<?>) page.evaluate(FIND, Map.of("options", options, "grave", GRAVE));
        found.forEach(finding -> findings.add(place + " (" + scheme + "): " + finding));
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
