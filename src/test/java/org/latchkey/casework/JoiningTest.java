package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.ConversationEntry;
import org.latchkey.requests.Filing;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Tracking;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several filings for one user are worked as one, and no filer sees or ends another's; asking again starts anew (P43, P45). */
abstract class JoiningTest {

    private static final Message MINE = new Message("It is me, from my new telephone.");
    private static final Reason REASON = new Reason("Nobody knew of it.");

    @Autowired
    private ApplicationContext context;

    private Town town;
    private Account account;
    private User user;
    private User agent;
    private Receipt first;
    private Receipt second;

    @BeforeEach
    void fileTwice() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        user = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        agent = town.staff(Role.SUPPORT);
        first = town.file(user, Wish.INVOICE_OR_CARD);
        second = town.file(user, Wish.INVOICE_OR_CARD);
    }

    @Test
    void eachFilingHasANumberAndALinkOfItsOwn() {
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(track(second.tracking()).number()).isEqualTo(second.number());
    }

    @Test
    void twoFilingsAtTheSameMomentMakeOneProcess() {
        var somebody = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        var receipts = List.of(fileWithoutJobs(somebody), fileWithoutJobs(somebody));
        runJobsAtOnce();
        town.runJobs();

        assertThat(receipts.stream().map(receipt -> town.request(receipt).state()))
                .containsExactlyInAnyOrder(RequestState.AWAITING_VALIDATION, RequestState.JOINED);
        assertThat(receipts.stream()
                        .filter(receipt -> town.ask(CaseProcess.class)
                                .isLive(town.request(receipt).id())))
                .hasSize(1);
    }

    private Receipt fileWithoutJobs(User about) {
        return town.ask(HelpDesk.class)
                .file(new Filing(
                        account.number(),
                        about.name(),
                        Contact.parse("somebody@elsewhere.example"),
                        MINE,
                        AdminClaim.NOT_SURE,
                        Wish.INVOICE_OR_CARD,
                        Language.EN,
                        null));
    }

    private void runJobsAtOnce() {
        var jobs = town.ask(ManagementService.class);
        var running = jobs.createJobQuery().list().stream()
                .map(Job::getId)
                .map(id -> CompletableFuture.runAsync(() -> jobs.executeJob(id)).exceptionally(lost -> null))
                .toList();
        running.forEach(CompletableFuture::join);
    }

    @Test
    void theFullPageOfALaterFilingTellsWhereTheFirstOneStands() {
        assertThat(full(second).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
        assertThat(full(second).number()).isEqualTo(second.number());
    }

    @Test
    void theFullPageShowsNoMessageOfAnotherFiling() {
        town.ask(HelpDesk.class).write(first.tracking(), MINE);

        assertThat(full(second).conversation()).hasSize(1);
    }

    @Test
    void whatTheDeskRepliesIsReadOnEveryFullPage() {
        var item = item(first);
        town.as(agent, () -> town.ask(Correspondence.class).reply(item, new Message("We are on it.")));

        assertThat(Stream.of(first, second).map(this::full))
                .allSatisfy(page -> assertThat(page.conversation())
                        .extracting(ConversationEntry::text)
                        .contains("We are on it."));
    }

    @Test
    void evidenceFromAFullPageOfALaterFilingIsThatOfTheOneThatIsWorked() {
        town.ask(EvidenceDesk.class).seal(fullLink(second), Town.INVOICE);

        assertThat(town.ask(EvidenceDesk.class).sealed(town.request(first).id()))
                .isPresent();
    }

    @Test
    void staffReadTheMessagesOfEveryFilingAndWhichOfThemAreUnproven() {
        town.ask(HelpDesk.class).write(second.tracking(), MINE);
        town.ask(HelpDesk.class).write(fullLink(second), new Message("And this by my mailbox."));

        var read = town.ask(HelpRequests.class).conversation(town.request(first).id());

        assertThat(read)
                .filteredOn(entry -> entry.kind() == ConversationEntry.Kind.MESSAGE)
                .extracting(ConversationEntry::proven)
                .containsExactly(false, false, false, true);
    }

    @Test
    void aMessageOfALaterFilingIsFlaggedOnTheOneThatIsWorked() {
        town.ask(HelpDesk.class).write(second.tracking(), MINE);

        assertThat(town.ask(WorkItems.class)
                        .newestOf(town.request(first).id())
                        .orElseThrow()
                        .signs()
                        .flags())
                .contains(Flag.WROTE);
    }

    @Test
    void withdrawingOnTheFullPageOfALaterFilingEndsNobodyElses() {
        town.ask(HelpDesk.class).withdraw(fullLink(second));

        assertThat(full(second).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(town.request(first).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
    }

    @Test
    void askingAgainStartsAnewAndIsLinkedToTheOldRequest() {
        var again = askedAgain();

        assertThat(town.request(again).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
        assertThat(town.request(again).earlier()).isEqualTo(town.request(first).id());
        assertThat(town.as(agent, () -> town.ask(CaseFiles.class).related(first.number())))
                .extracting(request -> request.number())
                .containsExactly(again.number());
        assertThat(town.as(agent, () -> town.ask(CaseFiles.class).related(again.number())))
                .extracting(request -> request.number())
                .containsExactly(first.number());
    }

    @Test
    void whatIsAskedAgainThroughTheFullLinkIsProven() {
        assertThat(town.request(askedAgain()).proven()).isTrue();
    }

    @Test
    void noValidationCarriesOverWhenAskedAgain() {
        town.as(agent, () -> town.ask(CaseDesk.class).claim(item(first)));
        town.ask(EvidenceDesk.class).seal(fullLink(first), Town.INVOICE);
        town.as(agent, () -> town.ask(ValidationDesk.class).checkSealed(item(first)));
        var again = askedAgain();

        assertThat(town.as(agent, () -> town.ask(CaseFiles.class).open(again.number()))
                        .validation())
                .isNull();
    }

    @Test
    void neitherAnOpenRequestNorACoarseLinkIsAskedAgain() {
        assertThat(town.ask(HelpDesk.class).askAgain(fullLink(first))).isEmpty();
        decline();

        assertThat(town.ask(HelpDesk.class).askAgain(first.tracking())).isEmpty();
    }

    private Receipt askedAgain() {
        decline();
        var invitation = town.ask(HelpDesk.class).askAgain(fullLink(first)).orElseThrow();
        var receipt = town.ask(HelpDesk.class)
                .file(new Filing(
                        account.number(),
                        user.name(),
                        Contact.parse("somebody@elsewhere.example"),
                        MINE,
                        AdminClaim.NOT_SURE,
                        Wish.INVOICE_OR_CARD,
                        Language.EN,
                        invitation));
        town.runJobs();
        return receipt;
    }

    private void decline() {
        town.as(agent, () -> town.ask(CaseDesk.class).claim(item(first)));
        town.as(agent, () -> town.ask(CaseDesk.class).decline(item(first), REASON));
    }

    private Secret fullLink(Receipt receipt) {
        return town.ask(HelpDesk.class).trackFully(town.request(receipt).id());
    }

    private Tracking.Full full(Receipt receipt) {
        return (Tracking.Full) track(fullLink(receipt));
    }

    private Tracking track(Secret link) {
        return town.ask(HelpDesk.class).track(link).orElseThrow();
    }

    private WorkItemId item(Receipt receipt) {
        return town.ask(WorkItems.class)
                .newestOf(town.request(receipt).id())
                .orElseThrow()
                .id();
    }
}
