package org.latchkey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two agents at two browsers see what the other does at once, and one of them wins a request (P60). */
class TwoAgentsJourneyTest extends Journey {

    private static final String NOTE = "#note textarea";
    private static final String DRAFT = "She called me about this yesterday.";

    @Test
    void oneOfTwoAgentsGetsARequestAndTheOtherIsToldAndKeepsTheDraft() {
        try (var ana = visitor();
                var ben = visitor()) {
            var number = opensTheUnmatchedRequest(ana);
            ben.comesIn(OPERATOR, "ben", PASSWORD);
            ben.sees("Unclaimed validation");
            ben.opens("/desk/" + number);
            eachSeesTheOther(ana, ben);
            draftsANote(ana);
            draftsANote(ben);
            bothPressTakeAtOnce(ana, ben);
            var anaWon = wins(ana, ben);
            theOtherIsToldAndKeepsTheDraft(anaWon ? ben : ana, anaWon ? "Ana Silva" : "Ben Okafor");
            whatTheWinnerWritesAppearsAtTheOthers(anaWon ? ana : ben, anaWon ? ben : ana);
        }
    }

    private static String opensTheUnmatchedRequest(Visitor ana) {
        ana.comesIn(OPERATOR, "ana", PASSWORD);
        ana.sees("Unclaimed validation");
        ana.opens("/desk?view=unmatched");
        var number = ana.page().locator(".request-link").first().innerText();
        ana.opens("/desk/" + number);
        return number;
    }

    private static void eachSeesTheOther(Visitor ana, Visitor ben) {
        ana.sees("Ben Okafor is viewing");
        ben.sees("Ana Silva is viewing");
    }

    private static void draftsANote(Visitor agent) {
        agent.page().keyboard().press("n");
        agent.page().locator(NOTE).pressSequentially(DRAFT);
    }

    private static void bothPressTakeAtOnce(Visitor ana, Visitor ben) {
        for (var agent : List.of(ana, ben)) {
            agent.page().evaluate("setTimeout(() => document.getElementById('take').click(), 500)");
        }
    }

    private static boolean wins(Visitor one, Visitor other) {
        Awaitility.await("somebody to have it").until(() -> hasIt(one) || hasIt(other));
        assertThat(hasIt(one)).isNotEqualTo(hasIt(other));
        return hasIt(one);
    }

    private static boolean hasIt(Visitor agent) {
        return agent.page().getByText("It is yours.").isVisible();
    }

    private static void theOtherIsToldAndKeepsTheDraft(Visitor loser, String winner) {
        loser.sees(winner + " took this one at");
        assertThat(loser.page().locator(NOTE).inputValue()).isEqualTo(DRAFT);
    }

    private static void whatTheWinnerWritesAppearsAtTheOthers(Visitor winner, Visitor loser) {
        winner.page().locator(NOTE).fill("He called again.");
        winner.page().locator(NOTE).press("Tab");
        winner.presses("Add note");
        loser.sees("He called again.");
        assertThat(loser.page().locator(NOTE).inputValue()).isEqualTo(DRAFT);
    }
}
