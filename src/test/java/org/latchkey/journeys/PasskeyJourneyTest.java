package org.latchkey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A support agent sets up a passkey, comes in with it, and proves with it again who they are (P37). */
class PasskeyJourneyTest extends Journey {

    private static final String BEN = "ben@harbour.example";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void staffSetAPasskeyUpAndComeInWithItAndProveItAgain() {
        try (var ben = visitor()) {
            atADeviceThatMakesPasskeys(ben);
            setsItUp(ben);
            cannotSetItUpTwice(ben);
            comesInAgainWithIt(ben);
            provesItAgain(ben);
            assertThat(mailbox.letterTo(BEN, "A second factor was added", "/not-me/"))
                    .isNotNull();
        }
    }

    private static void atADeviceThatMakesPasskeys(Visitor ben) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var added = new JsonObject();
        added.add("options", options);
        var device = ben.page().context().newCDPSession(ben.page());
        device.send("WebAuthn.enable");
        device.send("WebAuthn.addVirtualAuthenticator", added);
    }

    private static void setsItUp(Visitor ben) {
        ben.signsIn(OPERATOR, "ben", PASSWORD);
        ben.sees("Set up your second factor");
        ben.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("With a passkey"))
                .click();
        ben.presses("Set up a passkey");
        ben.sees("Your recovery codes");
        ben.presses("I have kept them");
        ben.page().waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void cannotSetItUpTwice(Visitor ben) {
        ben.opens("/account/security");
        ben.sees("My passkey");
        ben.presses("Add a passkey");
        ben.presses("Set up a passkey");
        ben.sees("This device holds a passkey of yours already.");
    }

    private static void comesInAgainWithIt(Visitor ben) {
        ben.page().context().clearCookies();
        ben.signsIn(OPERATOR, "ben", PASSWORD);
        ben.presses("Use my passkey");
        ben.page().waitForURL(url -> !url.contains("/sign-in"));
    }

    private void provesItAgain(Visitor ben) {
        jdbc.sql("update sign_in set confirmed_at = ? where proven_by = 'PASSKEY'")
                .param(OffsetDateTime.now().minusHours(1))
                .update();
        ben.opens("/account/security");
        ben.presses("Make new ones");
        ben.sees("Prove again that it is you");
        ben.presses("Use my passkey");
        ben.sees("Keep them where your phone is not");
    }
}
