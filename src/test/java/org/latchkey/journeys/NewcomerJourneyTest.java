package org.latchkey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.latchkey.frontdoor.GuideLeaf;
import org.latchkey.frontdoor.GuideWay;

/** Somebody new, on a phone, who cannot sign in (P32, P40, P41). */
class NewcomerJourneyTest extends Journey {

    private static final int MOST_FIELDS = 8;

    @Test
    void everyLeafIsReachedOnAPhoneAndTheBrowserLeadsBack() {
        try (var person = visitorOnThePhone(ColorScheme.LIGHT)) {
            GuideWalk.walk(person, way -> {
                assertThat((Boolean)
                                person.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("fits at " + way.address())
                        .isTrue();
                if (way == GuideWay.START || way.place() instanceof GuideLeaf) {
                    person.takesPicture(
                            Pictures.of("guide-" + (way == GuideWay.START ? "start" : way.address()) + "-390"));
                }
            });
        }
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
