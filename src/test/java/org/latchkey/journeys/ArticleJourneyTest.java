package org.latchkey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Help articles as readers and staff use them: search, votes, suggestions, a question and its answer, writing (P50–P53). */
class ArticleJourneyTest extends Journey {

    @Test
    void aReaderSearchesVotesAndAsksAndReadsTheAnswer() {
        var link = asksBelowAnArticle();
        try (var ana = visitor()) {
            ana.comesIn("1000-1005", "ana", "seven paper lanterns");
            ana.follows("Questions");
            ana.takesPicture(Pictures.of("questions"));
            ana.follows("Anna Stone");
            ana.sees("When are you open on Fridays?");
            ana.presses("Take");
            ana.typesAndLeaves("Answer", "From eight to six, like every day.");
            ana.takesPicture(Pictures.of("question"));
            ana.presses("Send answer");
            ana.sees("The answer stands on the page behind the link.");
        }
        try (var anna = visitorOnThePhone(ColorScheme.LIGHT)) {
            anna.opens(link);
            anna.sees("From eight to six, like every day.");
            anna.takesPicture(Pictures.of("answer-390"));
        }
    }

    private String asksBelowAnArticle() {
        try (var anna = visitorOnThePhone(ColorScheme.LIGHT)) {
            anna.opens("/");
            anna.types("What are you looking for?", "pasword");
            anna.presses("Find");
            anna.follows("What to do when you cannot sign in");
            anna.sees("Was this article helpful?");
            anna.presses("No");
            anna.typesAndLeaves("What was missing?", "The hours on Fridays.");
            anna.presses("Send");
            anna.sees("Thank you.");
            anna.presses("4 stars");
            anna.sees("out of 5");
            anna.picks("Write to us");
            anna.types("Your name", "Anna Stone");
            anna.types("E-mail address", "anna@elsewhere.example");
            anna.typesAndLeaves("Your question", "When are you open on Fridays?");
            anna.presses("Send question");
            anna.sees("We have your question");
            anna.takesPicture(Pictures.of("question-receipt-390"));
            return "/" + anna.page().locator("#question-link").getAttribute("href");
        }
    }

    @Test
    void anArticleBesideTheFormMayBeAllThatWasNeeded() {
        try (var person = visitor()) {
            person.opens("/help-request");
            person.types("Account number", "2183-0549");
            person.typesAndLeaves("User name", "anna");
            person.presses("Continue");
            person.typesAndLeaves("What happened?", "It says Login failed, and now I am locked out.");
            person.sees("This may answer it");
            person.takesPicture(Pictures.of("suggestions"));
            var article = person.page()
                    .context()
                    .waitForPage(() ->
                            person.page().locator(".suggestion-list a").first().click());
            assertThat(article.url()).contains("/articles/");
            article.close();
            assertThat(person.page().locator("#message").locator("textarea").inputValue())
                    .startsWith("It says Login failed");
            person.presses("This solved it");
            person.sees("Nothing was sent");
        }
    }

    @Test
    void staffWritePreviewAndPublishAnArticle() {
        try (var ben = visitor()) {
            ben.comesIn("1000-1005", "ben", "seven paper lanterns");
            ben.opens("/config/articles");
            ben.presses("New article");
            ben.types("Address", "opening-hours");
            ben.page().locator("#category").click();
            ben.page().locator("vaadin-select-item").first().click();
            ben.presses("Begin");
            ben.page().waitForURL(Pattern.compile(".*/config/articles/\\d+"));
            ben.types("Title", "Opening hours");
            ben.types("Summary", "When somebody answers the telephone.");
            ben.typesAndLeaves("Text", "## Every day\n\nFrom **eight** to six. <script>alert(1)</script>");
            ben.page()
                    .locator(".preview h2, .preview h3")
                    .filter(named("Every day"))
                    .waitFor();
            ben.takesPicture(Pictures.of("article-editor"));
            ben.presses("Publish");
            ben.sees("Readers see it from now on.");
        }
        try (var reader = visitorOnThePhone(ColorScheme.LIGHT)) {
            reader.opens("/articles/opening-hours");
            reader.sees("Every day");
            reader.takesPicture(Pictures.of("article-390"));
            assertThat(reader.page().locator(".article-body script").count()).isZero();
        }
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
