package org.latchkey.casework.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.flowable.engine.ManagementService;
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
import org.latchkey.testing.OnH2;
import org.latchkey.testing.StatementCounter;
import org.latchkey.testing.Town;
import org.latchkey.testing.Wire;
import org.latchkey.testing.Wire.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** How many statements a life cycle costs by calls, of each kind; it may become fewer, and not more unnoticed. */
@OnH2
class LifeCycleCostTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private StatementCounter counter;

    private final Map<String, List<String>> spent = new LinkedHashMap<>();
    private Town town;
    private Wire wire;

    @BeforeEach
    void build() {
        town = new Town(context);
        wire = new Wire(context);
    }

    @Test
    void byInvoice() {
        var account = town.account(AccountSize.SMALL);
        town.admin(account);
        var agent = signedIn(town.staff(Role.SUPPORT));
        var number = file(town.admin(account), Wish.INVOICE_OR_CARD);
        var item = find(agent, "awaiting-validation", number);
        post(agent, item, "claim", Map.of());
        post(
                agent,
                item,
                "evidence",
                Map.of("kind", "INVOICE", "number", "HT-1", "total", 42.5, "date", "2026-11-02", "code", code(number)));
        post(agent, item, "approve", Map.of("comment", "All in order."));
        assertNoMoreThan(98);
    }

    @Test
    void byCard() {
        var account = town.account(AccountSize.SMALL);
        town.admin(account);
        var agent = signedIn(town.staff(Role.SUPPORT));
        var number = file(town.admin(account), Wish.INVOICE_OR_CARD);
        var item = find(agent, "awaiting-validation", number);
        post(agent, item, "claim", Map.of());
        post(agent, item, "send-code", Map.of());
        post(
                agent,
                item,
                "evidence",
                Map.of("kind", "CARD", "lastFour", "4711", "expiry", "2028-07", "code", code(number)));
        post(agent, item, "approve", Map.of("comment", "All in order."));
        assertNoMoreThan(106);
    }

    @Test
    void byALocalAdmin() {
        var account = town.account(AccountSize.SMALL);
        var admin = signedIn(town.admin(account));
        var number = file(town.user(account), Wish.INVOICE_OR_CARD);
        var item = find(admin, "approvals", number);
        post(admin, item, "vouch", Map.of("statement", "She asked me in person this morning."));
        post(admin, item, "approve", Map.of("comment", "All in order."));
        assertNoMoreThan(77);
    }

    @Test
    void byTheAccountTeam() {
        var account = town.account(AccountSize.LARGE);
        town.admin(account);
        var locked = town.admin(account);
        var agent = signedIn(town.staff(Role.SUPPORT));
        var manager = signedIn(town.team(account));
        var number = file(locked, Wish.NOT_SURE);
        post(agent, find(agent, "escalated", number), "open-account-team-case", Map.of());
        var item = find(manager, "approvals", number);
        post(
                manager,
                item,
                "contact",
                Map.of("contact", locked.email().value(), "outcome", "REACHED", "note", "She asked for it herself."));
        post(manager, item, "approve", Map.of("comment", "All in order."));
        assertNoMoreThan(130);
    }

    private String signedIn(User user) {
        town.choosePassword(user);
        return wire.signIn(user);
    }

    private String file(User user, Wish wish) {
        town.locked(user, LockCause.FAILED_SIGN_INS);
        var filed = counted("file", () -> wire.post(null, "/help-requests", Wire.filing(user, wish)));
        var jobs = town.ask(ManagementService.class);
        jobs.createJobQuery().list().forEach(job -> spent("match", () -> jobs.executeJob(job.getId())));
        return filed.text("number");
    }

    /** Of a page of the queue only the first is counted; others' requests may stand before ours. */
    private String find(String token, String view, String number) {
        counted("look", () -> wire.get(token, "/work-items?view=" + view));
        for (var after = ""; ; ) {
            var page = wire.get(token, "/work-items?limit=100&view=" + view + after)
                    .body();
            for (var item : page.path("items")) {
                if (item.path("requestNumber").asString().equals(number)) {
                    return "/work-items/" + item.path("id").asLong();
                }
            }
            after = "&after=" + page.path("next").asString();
        }
    }

    private void post(String token, String item, String act, Map<String, ?> body) {
        counted(act, () -> wire.post(token, item + "/" + act, body));
    }

    private Answer counted(String act, Supplier<Answer> call) {
        var answers = new ArrayList<Answer>();
        spent(act, () -> answers.add(call.get()));
        assertThat(answers.getFirst().status()).as(act).isBetween(200, 299);
        return answers.getFirst();
    }

    private void spent(String act, Runnable work) {
        spent.put(act, counter.during(work));
    }

    private String code(String number) {
        var request =
                town.ask(HelpRequests.class).find(new RequestNumber(number)).orElseThrow();
        return town.ask(EvidenceDesk.class).makeCode(request.id());
    }

    private void assertNoMoreThan(int most) {
        var all = spent.values().stream().mapToInt(List::size).sum();
        assertThat(all).as("statements%s\n", list()).isLessThanOrEqualTo(most);
    }

    private String list() {
        return spent.entrySet().stream()
                .map(act -> "\n%s: %d\n  %s"
                        .formatted(
                                act.getKey(),
                                act.getValue().size(),
                                act.getValue().stream()
                                        .map(sql -> sql.replaceAll("\\s+", " "))
                                        .collect(Collectors.joining("\n  "))))
                .collect(Collectors.joining());
    }
}
