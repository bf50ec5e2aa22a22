package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.LockCause;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.evidence.CardEvidence;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Reason;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.ConversationEntry.Kind;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Tracking;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What staff do at the queue besides deciding: write, ask, assign, tag, put aside, find (P42, P60). */
abstract class QueueWorkTest {

    private static final Message WORDS = new Message("Which invoice do you have at hand?");
    private static final Message ANSWER = new Message("The one of November.");
    private static final Reason REASON = new Reason("The same text came a hundred times.");

    @Autowired
    private ApplicationContext context;

    private Town town;
    private Account account;
    private User lockedAdmin;
    private User agent;
    private User other;

    @BeforeEach
    void build() {
        town = new Town(context);
        account = town.account(AccountSize.SMALL);
        lockedAdmin = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);
        agent = town.staff(Role.SUPPORT);
        other = town.staff(Role.SUPPORT);
    }

    @Test
    void aReplyIsReadOnTheFullTrackingPageAndNowhereElse() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        town.as(agent, () -> correspondence().reply(item(receipt).id(), WORDS));

        assertThat(track(fullLink(receipt)).conversation())
                .anySatisfy(entry -> assertThat(entry.kind()).isEqualTo(Kind.REPLY));
        assertThat(track(receipt.tracking()).conversation())
                .noneSatisfy(entry -> assertThat(entry.text()).isEqualTo(WORDS.text()));
    }

    @Test
    void nobodyIsWrittenToWhereNobodyWasMatched() {
        var receipt = unmatched();

        assertThatExceptionOfType(NobodyToWriteTo.class)
                .isThrownBy(() -> town.as(
                        agent, () -> correspondence().reply(item(receipt).id(), WORDS)));
    }

    @Test
    void aQuestionWaitsForTheRequesterAndTheItemStaysWithItsOwner() {
        var receipt = asked();

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WAITING_FOR_REQUESTER);
        assertThat(item(receipt).state()).isEqualTo(RequestState.WAITING_FOR_REQUESTER);
        assertThat(item(receipt).claim())
                .isNotNull()
                .satisfies(claim -> assertThat(claim.by()).isEqualTo(agent.id()));
    }

    @Test
    void onlyWhoHasTakenItAsksAQuestion() {
        var receipt = claimedBy(other);

        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() ->
                        town.as(agent, () -> correspondence().ask(item(receipt).id(), WORDS)));
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
    }

    @Test
    void theRequestersAnswerTakesARequestBackToWhereItWaited() {
        var receipt = asked();
        town.ask(HelpDesk.class).write(fullLink(receipt), ANSWER);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
        assertThat(item(receipt).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
        assertThat(item(receipt).signs().flags()).contains(Flag.WROTE);
    }

    @Test
    void sealedEvidenceIsAnAnswerToo() {
        var receipt = asked();
        town.ask(EvidenceDesk.class).seal(fullLink(receipt), Town.INVOICE);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
        assertThat(item(receipt).signs().flags()).contains(Flag.SEALED);
    }

    @Test
    void whatIsWrittenThroughTheLinkOnTheScreenAnswersNothing() {
        var receipt = asked();
        town.ask(HelpDesk.class).write(receipt.tracking(), ANSWER);

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WAITING_FOR_REQUESTER);
        assertThat(item(receipt).signs().flags()).contains(Flag.WROTE);
    }

    @Test
    void aRequestThatWaitsForItsRequesterCanStillBeDecided() {
        var receipt = asked();
        town.as(agent, () -> town.ask(CaseDesk.class).decline(item(receipt).id(), REASON));

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.DECLINED);
    }

    @Test
    void theQueueShowsWhatDoesNotFitTogetherAndTheTriesLost() {
        var receipt = claimedBy(agent);
        town.as(
                agent,
                () -> town.ask(ValidationDesk.class)
                        .check(item(receipt).id(), new CardEvidence("0000", Town.CARD.expiry()), null));

        assertThat(item(receipt).signs().flags()).containsExactly(Flag.CONTACT);
        assertThat(item(receipt).signs().tries().used()).isEqualTo(1);
    }

    @Test
    void anItemIsGivenToAColleague() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);

        assertThat(assign(receipt, null, other)).isEqualTo(new AssignResult.Assigned(other.displayName()));
        assertThat(item(receipt).claim())
                .isNotNull()
                .satisfies(claim -> assertThat(claim.by()).isEqualTo(other.id()));
    }

    @Test
    void anItemThatWasTakenMeanwhileIsNotGivenAway() {
        var receipt = claimedBy(other);

        assertThat(assign(receipt, null, agent))
                .isInstanceOfSatisfying(
                        AssignResult.TakenBy.class,
                        taken -> assertThat(taken.name()).isEqualTo(other.displayName()));
        assertThat(assign(receipt, other, agent)).isInstanceOf(AssignResult.Assigned.class);
    }

    @Test
    void nobodyIsGivenWhatIsNotForTheirRole() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);

        assertThat(assign(receipt, null, town.staff(Role.SYSADMIN))).isInstanceOf(AssignResult.NotForThem.class);
        assertThat(assign(receipt, null, town.locked(other, LockCause.FAILED_SIGN_INS)))
                .isInstanceOf(AssignResult.NotForThem.class);
        assertThat(item(receipt).claim()).isNull();
    }

    @Test
    void ofManyClaimsAndAssignmentsAtOnceOneWins() throws Exception {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        var id = item(receipt).id();
        var people = List.of(agent, other, town.staff(Role.SUPPORT), town.staff(Role.SUPPORT));
        var acts = new ArrayList<Callable<Boolean>>();
        people.forEach(person -> town.as(person, () -> true));
        people.forEach(person -> acts.add(() -> town.as(
                person,
                () -> town.ask(QueueDesk.class).assign(id, null, person.id()) instanceof AssignResult.Assigned)));
        people.forEach(person -> acts.add(() ->
                town.as(person, () -> town.ask(CaseDesk.class).claim(id) instanceof ClaimResult.Claimed)));

        assertThat(together(acts)).contains(true);

        var owner = item(receipt).claim();
        assertThat(owner).isNotNull();
        assertThat(countOf("claimed", receipt) + countOf("assigned", receipt)).isEqualTo(1);
    }

    private long countOf(String event, Receipt receipt) {
        return town.ask(HelpRequests.class).conversation(town.request(receipt).id()).stream()
                .filter(entry -> entry.text().equals(event))
                .count();
    }

    private static List<Boolean> together(List<Callable<Boolean>> acts) throws InterruptedException {
        try (var people = Executors.newFixedThreadPool(acts.size())) {
            return people.invokeAll(acts).stream()
                    .map(act -> {
                        try {
                            return act.get();
                        } catch (ExecutionException | InterruptedException e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void aTagIsPutOnOnceAndTakenOffAgain() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        var tag = Tag.parse("Call back");
        town.as(agent, () -> town.ask(QueueDesk.class).tag(receipt.number(), tag));
        town.as(other, () -> town.ask(QueueDesk.class).tag(receipt.number(), tag));

        assertThat(item(receipt).signs().tags()).containsExactly(new Tag("call-back"));
        assertThat(town.as(agent, () -> town.ask(QueueDesk.class).tags())).contains(tag);

        town.as(agent, () -> town.ask(QueueDesk.class).untag(receipt.number(), tag));

        assertThat(item(receipt).signs().tags()).isEmpty();
    }

    @Test
    void spamEndsARequestForGood() {
        var receipt = unmatched();
        town.as(agent, () -> town.ask(QueueDesk.class).spam(item(receipt).id(), REASON));

        assertThat(town.request(receipt).state()).isEqualTo(RequestState.SPAM);
        assertThat(town.request(receipt).closingReason()).isEqualTo(REASON.text());
        assertThatExceptionOfType(WorkItemGone.class)
                .isThrownBy(() -> town.as(
                        agent,
                        () -> town.ask(CaseDesk.class).claim(item(receipt).id())));
    }

    @Test
    void whatCameThroughTheAddressOnFileIsNoSpam() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        town.ask(EvidenceDesk.class).seal(fullLink(receipt), Town.INVOICE);

        assertThatExceptionOfType(ProvenRequest.class)
                .isThrownBy(() -> town.as(
                        agent,
                        () -> town.ask(QueueDesk.class).spam(item(receipt).id(), REASON)));
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_VALIDATION);
    }

    @Test
    void whatAColleagueHasTakenIsNotPutAside() {
        var receipt = claimedBy(other);

        assertThatExceptionOfType(ApprovalRefused.class)
                .isThrownBy(() -> town.as(
                        agent,
                        () -> town.ask(QueueDesk.class).spam(item(receipt).id(), REASON)));
    }

    @Test
    void aRequestIsFoundByItsNumberUserNameAndAccount() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        var digits = account.number().digits();

        assertThat(found(receipt.number().value())).containsExactly(receipt.number());
        assertThat(found(lockedAdmin.name().value())).containsExactly(receipt.number());
        assertThat(found(lockedAdmin.displayName().toUpperCase(Locale.ROOT))).containsExactly(receipt.number());
        assertThat(found(digits.substring(0, 4) + "-" + digits.substring(4))).containsExactly(receipt.number());
        assertThat(found(account.name())).containsExactly(receipt.number());
    }

    @Test
    void theBeginningIsEnoughToFindARequestButASingleLetterIsNot() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        var name = lockedAdmin.name().value();

        assertThat(found(name.substring(0, name.length() - 1))).contains(receipt.number());
        assertThat(found(name.substring(0, 1))).isEmpty();
        assertThat(found(name + "x")).isEmpty();
    }

    private List<RequestNumber> found(String typed) {
        return town.as(agent, () -> town.ask(RequestSearch.class).find(typed)).stream()
                .map(HelpRequest::number)
                .toList();
    }

    @Test
    void aViewIsNarrowedDownToWhatIsWanted() {
        var receipt = claimedBy(agent);
        var tag = new Tag("t" + receipt.number().value().replaceAll("\\D", ""));
        town.as(agent, () -> town.ask(QueueDesk.class).tag(receipt.number(), tag));

        assertThat(mine(new QueueFilter(UserType.ADMIN, AccountSize.SMALL, tag, agent.id(), Flag.CONTACT, false)))
                .containsExactly(receipt.number());
        assertThat(mine(new QueueFilter(UserType.NON_ADMIN, null, null, null, null, false)))
                .isEmpty();
        assertThat(mine(new QueueFilter(null, AccountSize.LARGE, null, null, null, false)))
                .isEmpty();
        assertThat(mine(new QueueFilter(null, null, new Tag("unused"), null, null, false)))
                .isEmpty();
        assertThat(mine(new QueueFilter(null, null, null, other.id(), null, false)))
                .isEmpty();
        assertThat(mine(new QueueFilter(null, null, null, null, Flag.WROTE, false)))
                .isEmpty();
        assertThat(mine(new QueueFilter(null, null, null, null, null, true))).isEmpty();
    }

    private List<RequestNumber> mine(QueueFilter filter) {
        return town.as(agent, () -> town.ask(WorkQueue.class).page(QueueView.MINE, filter, null, 50)).stream()
                .map(WorkItem::requestNumber)
                .toList();
    }

    @Test
    void whatWaitsForItsRequesterHasAViewOfItsOwn() {
        var receipt = asked();

        assertThat(town.as(
                        agent,
                        () -> town.ask(WorkQueue.class)
                                .page(QueueView.WAITING_FOR_REQUESTER, QueueFilter.NONE, null, 500)))
                .extracting(WorkItem::requestNumber)
                .contains(receipt.number());
    }

    private Receipt unmatched() {
        return town.file(account.number(), new UserName("nobody"), "x@nowhere.example", Wish.NOT_SURE);
    }

    private Receipt claimedBy(User owner) {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        town.as(owner, () -> town.ask(CaseDesk.class).claim(item(receipt).id()));
        return receipt;
    }

    private Receipt asked() {
        var receipt = claimedBy(agent);
        town.as(agent, () -> correspondence().ask(item(receipt).id(), WORDS));
        return receipt;
    }

    private AssignResult assign(Receipt receipt, @Nullable User seenOwner, User to) {
        var seen = seenOwner == null ? null : seenOwner.id();
        return town.as(
                agent, () -> town.ask(QueueDesk.class).assign(item(receipt).id(), seen, to.id()));
    }

    private Correspondence correspondence() {
        return town.ask(Correspondence.class);
    }

    private WorkItem item(Receipt receipt) {
        return town.ask(WorkItems.class).newestOf(town.request(receipt).id()).orElseThrow();
    }

    private Secret fullLink(Receipt receipt) {
        return town.ask(HelpDesk.class).trackFully(town.request(receipt).id());
    }

    private Tracking track(Secret link) {
        return town.ask(HelpDesk.class).track(link).orElseThrow();
    }
}
