package org.latchkey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything that leads back in or to an answer is done without a mouse (P32, P40–P42, P50–P53). */
class KeyboardJourneyTest extends Journey {

    private static final String ASKED = "May I write to you in French?";
    private static final String ANSWER = "In English or German, please.";

    @Test
    void fromTheGuideToAFiledRequest() {
        try (var person = visitor()) {
            var keyboard = new Keyboard(person);
            person.opens("/");
            person.sees("What happens when you try?");
            keyboard.enters("I’m locked out");
            person.sees("Are you an admin user in your company?");
            keyboard.enters("No");
            person.sees("Your administrator can let you back in");
            keyboard.enters("Ask us to let you back in");
            person.sees("Who are you?");
            keyboard.types("Account number", ENERGY);
            keyboard.types("User name", "nobody-by-keyboard");
            keyboard.presses("Enter");
            person.sees("How do we reach you?");
            keyboard.isAt("E-mail address or telephone number");
            keyboard.types("somebody@elsewhere.example");
            keyboard.types("What happened?", "Whatever I type, it does not let me in.");
            keyboard.enters("Continue");
            person.sees("How can we be sure it’s you?");
            keyboard.chooses(COLLEAGUE, "None of these, or I’m not sure");
            keyboard.enters("Send request");
            person.sees("We have your request");
            keyboard.enters("Open the tracking page");
            person.sees("What usually happens");
        }
    }

    @Test
    void fromLoginFailedToAnArticleThatIsAllThatWasNeeded() {
        try (var person = visitor()) {
            var keyboard = new Keyboard(person);
            person.opens("/sign-in");
            person.sees("Forgot your password?");
            keyboard.isAt("Account number");
            keyboard.types(ENERGY);
            keyboard.types("User name", "nobody-by-keyboard");
            keyboard.types("Password", "something I made up");
            keyboard.presses("Enter");
            person.sees("Login failed");
            keyboard.enters("I’m locked out");
            person.sees("Who are you?");
            keyboard.enters("Continue");
            person.sees("How do we reach you?");
            keyboard.isAt("E-mail address or telephone number");
            keyboard.types("somebody@elsewhere.example");
            keyboard.types("What happened?", "It says Login failed, and now I am locked out.");
            person.sees("This may answer it");
            var article = person.page().context().waitForPage(() -> keyboard.enters("What to do when"));
            assertThat(article.url()).contains("/articles/");
            article.close();
            keyboard.enters("This solved it");
            person.sees("Nothing was sent");
        }
    }

    @Test
    void fromASearchToAVoteAndToAQuestionAndItsAnswer() {
        String link;
        try (var anna = visitor()) {
            var keyboard = new Keyboard(anna);
            findsAndJudgesAnArticle(anna, keyboard);
            asks(anna, keyboard);
            link = anna.page().url();
        }
        answers();
        try (var anna = visitor()) {
            var keyboard = new Keyboard(anna);
            anna.opens(link);
            anna.sees(ANSWER);
            keyboard.types("Add something", "Thank you!");
            keyboard.enters("Send");
            anna.sees("Thank you!");
        }
    }

    private static void findsAndJudgesAnArticle(Visitor anna, Keyboard keyboard) {
        anna.opens("/articles");
        anna.sees("Help articles");
        keyboard.types("What are you looking for?", "pasword");
        keyboard.presses("Enter");
        anna.sees("Articles about “pasword”");
        keyboard.enters("What to do when you cannot sign in");
        anna.sees("Was this article helpful?");
        keyboard.enters("No");
        anna.sees("What was missing?");
        keyboard.types("What was missing?", "Which languages you speak.");
        keyboard.enters("Send");
        anna.sees("Thank you.");
        keyboard.enters("3 stars");
        anna.sees("out of 5");
    }

    private static void asks(Visitor anna, Keyboard keyboard) {
        keyboard.enters("Write to us");
        anna.sees("Your name");
        keyboard.types("Your name", "Anne Pierre");
        keyboard.types("E-mail address", "anne@elsewhere.example");
        keyboard.types("Your question", ASKED);
        keyboard.enters("Send question");
        anna.sees("We have your question");
        keyboard.enters("Open the page with the answer");
        anna.sees("The answer will stand below");
    }

    private void answers() {
        try (var ben = visitor()) {
            var keyboard = new Keyboard(ben);
            comesIn(ben, keyboard);
            keyboard.enters("Questions");
            ben.sees(ASKED);
            keyboard.enters("Anne Pierre");
            ben.sees("Nothing of this is proven");
            keyboard.enters("Take");
            keyboard.isAt("Answer");
            keyboard.types(ANSWER);
            keyboard.enters("Send answer");
            ben.sees("The answer stands on the page behind the link.");
        }
    }

    private static void comesIn(Visitor agent, Keyboard keyboard) {
        agent.opens("/sign-in");
        agent.sees("Forgot your password?");
        keyboard.isAt("Account number");
        keyboard.types(OPERATOR);
        keyboard.types("User name", "ben");
        keyboard.types("Password", PASSWORD);
        keyboard.presses("Enter");
        agent.page().waitForSelector("#skip-in-demo");
        keyboard.enters("Skip in the demo");
        agent.sees("Unclaimed validation");
    }

    @Test
    void anArticleIsWrittenAndPublished() {
        try (var ben = visitor()) {
            var keyboard = new Keyboard(ben);
            comesIn(ben, keyboard);
            ben.opens("/config/articles");
            ben.sees("New article");
            keyboard.enters("New article");
            ben.sees("What stands behind /articles/");
            keyboard.isAt("Address");
            keyboard.types("by-keyboard");
            keyboard.tabsTo("Category");
            keyboard.presses("Enter");
            ben.page().locator("vaadin-select-item").first().waitFor();
            assertThat(ben.page().getByText("Choose a category").count())
                    .as("complaints before anything was chosen")
                    .isZero();
            keyboard.presses("Enter");
            keyboard.enters("Begin");
            ben.page().waitForURL(Pattern.compile(".*/config/articles/\\d+"));
            keyboard.types("Title", "Keys that help");
            keyboard.types("Summary", "What the Tab key does.");
            keyboard.types("Text", "## Tab\n\nIt leads on.");
            ben.page().locator(".preview h2").getByText("Tab").waitFor();
            keyboard.enters("Publish");
            ben.sees("Readers see it from now on.");
        }
        try (var reader = visitor()) {
            reader.opens("/articles/by-keyboard");
            reader.sees("It leads on.");
        }
    }
}
