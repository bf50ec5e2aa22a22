package org.latchkey.casework.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Role;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.latchkey.testing.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Whole life cycles by calls alone, from filing to the enabled user (P1, P2, P4, P5). */
abstract class LifeCycleOverRestTest {

    @Autowired
    private WebApplicationContext context;

    private Town town;
    private Wire wire;

    @BeforeEach
    void build() {
        town = new Town(context);
        wire = new Wire(context);
    }

    @Test
    void supportEnablesAnAdminWhoReadsOutTheInvoiceAndTheCode() {
        var admin = locked(town.admin(town.account(AccountSize.SMALL)));
        var number = file(admin, Wish.INVOICE_OR_CARD);
        var agent = signedIn(town.staff(Role.SUPPORT));
        var item = onlyItem(agent, "awaiting-validation", number);

        assertThat(wire.post(agent, item + "/claim").status()).isEqualTo(204);
        assertThat(wire.post(agent, item + "/send-code").status()).isEqualTo(202);
        var checked = wire.post(
                agent,
                item + "/evidence",
                Map.of("kind", "INVOICE", "number", "HT-1", "total", 42.5, "date", "2026-11-02", "code", code(number)));
        assertThat(checked.text("verdict")).isEqualTo("MATCH");
        assertThat(checked.body().path("triesLeft").asInt()).isEqualTo(3);
        var approved = wire.post(agent, item + "/approve", Map.of("comment", "The invoice matched."));

        assertThat(approved.text("result")).isEqualTo("ENABLED");
        assertThat(town.isEnabled(admin)).isTrue();
    }

    @Test
    void aLocalAdminVouchesForAColleagueAndApproves() {
        var account = town.account(AccountSize.SMALL);
        var user = locked(town.user(account));
        var admin = signedIn(town.admin(account));
        var item = onlyItem(admin, "approvals", file(user, Wish.NOT_SURE));

        assertThat(wire.post(admin, item + "/vouch", Map.of("statement", "She asked me in person this morning."))
                        .status())
                .isEqualTo(204);
        var approved = wire.post(admin, item + "/approve", Map.of("comment", "All in order."));

        assertThat(approved.text("result")).isEqualTo("ENABLED");
        assertThat(town.isEnabled(user)).isTrue();
    }

    @Test
    void theAccountTeamReachesAnAdminOfALargeAccountWhoWishesSo() {
        var account = town.account(AccountSize.LARGE);
        var admin = locked(town.admin(account));
        var manager = signedIn(town.team(account));
        var number = file(admin, Wish.ACCOUNT_MANAGER);

        assertThat(enabledByContact(manager, number)).isEqualTo("ENABLED");
        assertThat(town.isEnabled(admin)).isTrue();
    }

    @Test
    void supportOpensACaseForTheAccountTeamWhichAloneDecides() {
        var account = town.account(AccountSize.LARGE);
        var admin = locked(town.admin(account));
        var manager = signedIn(town.team(account));
        var agent = signedIn(town.staff(Role.SUPPORT));
        var number = file(admin, Wish.INVOICE_OR_CARD);
        var item = onlyItem(agent, "escalated", number);

        assertThat(wire.post(agent, item + "/approve", Map.of("comment", "In haste."))
                        .problem())
                .isEqualTo("not-your-role");
        assertThat(wire.post(agent, item + "/open-account-team-case").status()).isEqualTo(204);

        assertThat(enabledByContact(manager, number)).isEqualTo("ENABLED");
        assertThat(town.isEnabled(admin)).isTrue();
    }

    private String enabledByContact(String manager, String number) {
        var item = onlyItem(manager, "approvals", number);
        var onFile = wire.get(manager, item + "/contacts").body().path("onFile");
        var contact = onFile.path(0).path("contact").asString();
        var tried = wire.post(
                manager,
                item + "/contact",
                Map.of("contact", contact, "outcome", "REACHED", "note", "Called back, it was her."));
        assertThat(tried.status()).isEqualTo(204);
        return wire.post(manager, item + "/approve", Map.of("comment", "Reached in person."))
                .text("result");
    }

    private User locked(User user) {
        return town.locked(user, LockCause.FAILED_SIGN_INS);
    }

    private String signedIn(User user) {
        town.choosePassword(user);
        return wire.signIn(user);
    }

    private String file(User user, Wish wish) {
        var filed = wire.post(null, "/help-requests", Wire.filing(user, wish));
        assertThat(filed.status()).isEqualTo(202);
        town.runJobs();
        return filed.text("number");
    }

    private String onlyItem(String token, String view, String number) {
        for (var after = ""; ; ) {
            var page = wire.get(token, "/work-items?limit=100&view=" + view + after)
                    .body();
            var found = page.path("items")
                    .valueStream()
                    .filter(item -> item.path("requestNumber").asString().equals(number))
                    .findFirst();
            if (found.isPresent()) {
                return "/work-items/" + found.get().path("id").asLong();
            }
            after = "&after=" + page.path("next").asString();
        }
    }

    private String code(String number) {
        var request =
                town.ask(HelpRequests.class).find(new RequestNumber(number)).orElseThrow();
        return town.ask(EvidenceDesk.class).makeCode(request.id());
    }
}
