package org.latchkey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.latchkey.testing.Phones;

/** A sysadmin sets a phone up, comes in with what it shows and once without it, and is told each time (P37). */
class SecondFactorJourneyTest extends Journey {

    private static final String KIM = "kim@harbour.example";

    @Test
    void staffSetAPhoneUpAndComeInWithItAndOnceWithoutIt() {
        try (var kim = visitor()) {
            typesThePassword(kim);
            reachesNothingMeanwhile(kim);
            typesThePassword(kim);
            var recoveryCode = setsThePhoneUp(kim);
            comesInAgainWith(kim, recoveryCode);
            assertThat(mailbox.letterTo(KIM, "A second factor was added", "/not-me/"))
                    .isNotNull();
            assertThat(mailbox.letterTo(KIM, "A recovery code", "/not-me/")).isNotNull();
        }
    }

    private static void typesThePassword(Visitor kim) {
        kim.signsIn(OPERATOR, "kim", PASSWORD);
        kim.sees("Set up your second factor");
    }

    /** The password was right, and opens no page. */
    private static void reachesNothingMeanwhile(Visitor kim) {
        kim.opens("/desk");
        assertThat(kim.page().url()).contains("/sign-in");
    }

    private static String setsThePhoneUp(Visitor kim) {
        var secret = kim.page().locator("#secret").innerText();
        var before = kim.page().context().cookies().toString();
        kim.types("Your code", Phones.show(secret, Instant.now()));
        kim.presses("Set up");
        kim.sees("Your recovery codes");
        var code = kim.page().locator(".recovery-codes code").first().innerText();
        kim.presses("I have kept them");
        kim.page().waitForURL(url -> !url.contains("/sign-in"));
        assertThat(kim.page().context().cookies().toString()).isNotEqualTo(before);
        return code;
    }

    private static void comesInAgainWith(Visitor kim, String code) {
        kim.page().context().clearCookies();
        kim.signsIn(OPERATOR, "kim", PASSWORD);
        kim.sees("One more step");
        kim.types("Your code", "12345");
        kim.presses("Go on");
        kim.sees("A code has six digits");
        kim.types("Your code", code);
        kim.holds("Go on", "Your code");
        kim.page().waitForURL(url -> !url.contains("/sign-in"));
        kim.opens("/account/security");
        kim.sees("9 are left.");
    }
}
