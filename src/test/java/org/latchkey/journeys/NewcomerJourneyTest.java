package org.latchkey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.latchkey.frontdoor.GuideLeaf;
import org.latchkey.frontdoor.GuideQuestion;
import org.latchkey.frontdoor.GuideWay;

/** Somebody new, on a phone or without a mouse, who cannot sign in (P32, P40, P41). */
class NewcomerJourneyTest extends Journey {

    private static final int MOST_FIELDS = 8;
    private static final int MOST_STOPS = 40;

    @Test
    void everyLeafIsReachedOnAPhoneAndTheBrowserLeadsBack() {
        try (var person = visitorOnThePhone(ColorScheme.LIGHT)) {
            person.opens("/");
            arrives(person, GuideWay.START);
            person.takesPicture(Pictures.of("guide-start-390"));
            explores(person, GuideQuestion.START, GuideWay.START);
        }
    }

    private static void explores(Visitor person, GuideQuestion question, GuideWay way) {
        for (var answer : question.answers()) {
            var next = way.then(answer);
            person.page()
                    .locator("a.door[href='./?step=" + next.address() + "']")
                    .click();
            arrives(person, next);
            switch (next.place()) {
                case GuideQuestion further -> explores(person, further, next);
                case GuideLeaf leaf -> person.takesPicture(Pictures.of("guide-" + next.address() + "-390"));
            }
            person.page().goBack();
            arrives(person, way);
        }
    }

    private static void arrives(Visitor person, GuideWay way) {
        person.page().waitForURL(url -> url.endsWith(way.answers().isEmpty() ? "/" : "?step=" + way.address()));
        person.sees(way.place() == GuideQuestion.START ? "What happens when you try?" : title(way));
        assertThat((Boolean) person.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits at " + way.address())
                .isTrue();
    }

    private static String title(GuideWay way) {
        return ResourceBundle.getBundle("messages.frontdoor", Locale.ROOT)
                .getString(way.place().key());
    }

    @Test
    void theKeyboardAloneLeadsToTheForm() {
        try (var person = visitor()) {
            person.opens("/");
            person.sees("What happens when you try?");
            tabsTo(person, "?step=locked");
            person.sees("Are you an admin user in your company?");
            tabsTo(person, "?step=locked.no");
            person.sees("Your administrator can let you back in");
            tabsTo(person, "help-request?admin=NO&wish=ANOTHER_ADMINISTRATOR");
            person.sees("Who are you?");
        }
    }

    private static void tabsTo(Visitor person, String href) {
        var keyboard = person.page().keyboard();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            keyboard.press("Tab");
            var here = person.page().evaluate("document.activeElement.getAttribute('href') ?? ''");
            if (here.toString().endsWith(href)) {
                keyboard.press("Enter");
                return;
            }
        }
        throw new AssertionError("No stop of the Tab key leads to " + href);
    }

    @Test
    void fromLoginFailedToAFiledRequestItTakesAtMostEightFields() {
        try (var person = visitorOnThePhone(ColorScheme.LIGHT)) {
            var fields = new Fields(person);
            person.opens("/sign-in");
            fields.types("Account number", "4902-2754");
            fields.types("User name", "nobody-in-particular");
            fields.types("Password", "something I made up");
            person.presses("Sign in");
            person.sees("Login failed");
            person.takesPicture(Pictures.of("login-failed-390"));
            person.follows("I’m locked out");
            person.sees("Who are you?");
            person.presses("Continue");
            fields.types("E-mail address or telephone number", "somebody@elsewhere.example");
            fields.types("What happened?", "Whatever I type, it does not let me in.");
            person.presses("Continue");
            fields.chooses("Not sure");
            fields.chooses("None of these, or I’m not sure");
            person.presses("Send request");
            person.sees("We have your request");
            person.takesPicture(Pictures.of("receipt-390"));

            assertThat(fields.filled()).isLessThanOrEqualTo(MOST_FIELDS);
        }
    }

    @Test
    void whatWasTypedComesBackAfterThePageExpired() {
        try (var person = visitor()) {
            person.opens("/help-request");
            person.types("Account number", "4902-2754");
            person.typesAndLeaves("User name", "anna");
            person.presses("Continue");
            person.sees("How do we reach you?");
            person.types("E-mail address or telephone number", "anna@elsewhere.example");
            person.typesAndLeaves("What happened?", "My phone was stolen, and my user is locked.");
            person.page().context().clearCookies();
            person.opens("/help-request");
            person.sees("Who are you?");
            person.finds("User name", "anna");
            person.presses("Continue");
            person.sees("How do we reach you?");

            assertThat(valueOf(person.page(), "What happened?"))
                    .isEqualTo("My phone was stolen, and my user is locked.");
            person.presses("Continue");
            person.chooses("Not sure");
            person.chooses("None of these, or I’m not sure");
            person.presses("Send request");
            person.sees("We have your request");
            assertThat(person.page()
                            .evaluate("Object.keys(sessionStorage).filter(name => name.includes('draft')).length"))
                    .isEqualTo(0);
        }
    }

    private static String valueOf(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .inputValue();
    }

    /** Fills fields, and counts them. */
    private static final class Fields {

        private final Visitor person;
        private int filled;

        Fields(Visitor person) {
            this.person = person;
        }

        void types(String label, String text) {
            filled++;
            person.typesAndLeaves(label, text);
        }

        void chooses(String choice) {
            filled++;
            person.chooses(choice);
        }

        int filled() {
            return filled;
        }
    }
}
