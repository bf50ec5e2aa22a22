package org.latchkey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.latchkey.frontdoor.GuideWay;
import org.latchkey.testing.GuideWays;

/** What people who cannot sign in see is usable by everybody: axe finds nothing serious, in light and in dark. */
class AxeTest extends Journey {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String NO_SECRET = "x".repeat(43);
    private static final List<String> PAGES = List.of(
            "/",
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
            Stream.concat(PAGES.stream(), GuideWays.all().map(GuideWay::address).map("/?step="::concat))
                    .forEach(path -> checks(person, path));
            checksSigningIn(person);
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

    private void check(Page page, String place) {
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .filter(rule -> GRAVE.contains(rule.getImpact()))
                            .flatMap(rule -> rule.getNodes().stream()
                                    .map(node ->
                                            place + " (" + scheme + "): " + rule.getId() + " at " + node.getHtml()))
                            .forEach(findings::add);
        }
    }
}
