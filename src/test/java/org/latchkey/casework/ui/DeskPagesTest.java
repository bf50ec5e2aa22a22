package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.latchkey.casework.CaseDesk;
import org.latchkey.casework.HandoverDesk;
import org.latchkey.casework.Presence;
import org.latchkey.directory.AccountSize;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.EvidenceKind;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Role;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;

/** What support sees and does at the desk (P2, P20, P60). */
class DeskPagesTest extends PagesTest {

    @Test
    void approveIsOfferedOnlyWithAMatchingValidation() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        seal(receipt);
        take(receipt);

        assertThat(isOffered("approve")).isFalse();

        press("check-sealed");

        assertThat(told()).isEqualTo("Match. You can approve now.");

        press("approve");

        assertThat(told()).startsWith("Enabled.");
        assertThat(town.isEnabled(lockedAdmin)).isTrue();
    }

    @Test
    void aWrongComparisonTellsNothingButTheTriesLeft() {
        take(town.file(lockedAdmin, Wish.INVOICE_OR_CARD));
        checkCard("0000");

        assertThat(told()).isEqualTo("No match. Wrong tries left: 2.");
        assertThat(isOffered("approve")).isFalse();
    }

    @Test
    void nothingThatTheCallerSaidStaysAfterACheck() {
        take(town.file(lockedAdmin, Wish.INVOICE_OR_CARD));
        checkCard("0000");

        assertThat(find(TextField.class).withId("card.lastFour").single().getValue())
                .isEmpty();
    }

    @Test
    void aFullCardNumberIsRefusedAtItsField() {
        take(town.file(lockedAdmin, Wish.INVOICE_OR_CARD));
        checkCard("4111 1111 1111 1111");

        assertThat(find(TextField.class).withId("card.lastFour").single().getErrorMessage())
                .startsWith("Please never give us a full card number");
    }

    @Test
    void theLoserOfAClaimIsToldWhoTookIt() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        var faster = town.staff(Role.SUPPORT);
        elsewhere(faster, () -> town.ask(CaseDesk.class).claim(item(receipt)));

        var outcome = elsewhere(agent, () -> town.ask(DeskActs.class).take(item(receipt)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(Wording.of(refused.why()))
                                .startsWith(faster.displayName() + " took this one at "));
    }

    @Test
    void whatWasTypedIsKeptWhenTheRequestHasMovedOn() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        take(receipt);
        press("decline");
        write("reason", "She did not ask for this.");
        elsewhere(agent, () -> town.ask(HandoverDesk.class).cannotValidate(item(receipt)));

        press("confirm-decline");

        assertThat(find(TextArea.class).withId("reason").single().getValue()).isEqualTo("She did not ask for this.");
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
    }

    @Test
    void whatAColleagueWritesAppearsInAnOpenCase() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        take(receipt);
        var other = town.staff(Role.SUPPORT);
        elsewhere(other, () -> town.ask(CaseDesk.class).note(item(receipt), new Message("He called again.")));

        awaitText(TimelinePanel.class, "He called again.");
    }

    @Test
    void newWorkIsCountedInAnOpenQueue() {
        signIn(agent);
        navigate(DeskView.class);
        var before = unclaimed();
        town.file(lockedAdmin, Wish.INVOICE_OR_CARD);

        awaitText(QueueRail.class, "Unclaimed validation" + (before + 1));
    }

    @Test
    void aNumberNobodyHasIsToldAtTheSearch() {
        signIn(agent);
        navigate(DeskView.class);

        assertThat(search(PaperCase.REQUEST.value())).isEqualTo("Nothing was found for " + PaperCase.REQUEST + ".");
    }

    @Test
    void aWholeNumberLeadsToItsRequest() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        signIn(agent);
        navigate(DeskView.class);
        search(receipt.number().value());

        assertThat(getCurrentView()).isInstanceOf(CaseView.class);
    }

    @Test
    void aReplyIsWrittenBesideTheNotesAndSaysWhoGetsIt() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        take(receipt);
        find(Composer.class).single().writeReply();
        roundTrip();

        assertThat(words()).contains(lockedAdmin.displayName() + " reads it on the tracking page.");

        write("reply", "Please have your invoice ready.");
        press("send-reply");

        assertThat(told()).startsWith("Sent.");
        assertThat(textOf(find(TimelinePanel.class).single())).contains("Please have your invoice ready.");
        assertThat(field(TextArea.class, "reply").getValue()).isEmpty();
    }

    @Test
    void aColleagueWhoLooksAtTheSameRequestIsNamed() {
        var receipt = town.file(lockedAdmin, Wish.INVOICE_OR_CARD);
        var other = town.staff(Role.SUPPORT);
        var leave = elsewhere(
                other,
                () -> town.ask(Presence.class).enter(town.request(receipt).id()));
        take(receipt);

        assertThat(textOf(find(PresenceLine.class).single())).isEqualTo(other.displayName() + " is viewing");

        leave.run();
        roundTrip();

        awaitNobody();
    }

    private void awaitNobody() {
        awaitPage(() -> assertThat(textOf(find(PresenceLine.class).single())).isEmpty());
    }

    @Test
    void theFilterStandsInTheAddress() {
        signIn(agent);
        UI.getCurrent().navigate("desk", QueryParameters.fromString("view=unmatched&size=large&overdue&owner=x"));

        assertThat(find(FilterBar.class).single().isVisible()).isTrue();
        assertThat(find(Select.class).withId("filter-size").single().getValue()).isEqualTo(AccountSize.LARGE);
    }

    @Test
    void theDeskIsForStaffAlone() {
        signIn(colleague);

        assertThat(navigate("desk", Component.class)).isNotInstanceOf(DeskView.class);
    }

    private String search(String number) {
        var search = find(RequestFinder.class).single();
        ComponentUtil.fireEvent(search, new ComboBoxBase.CustomValueSetEvent<>(search, true, number));
        return search.getErrorMessage();
    }

    private int unclaimed() {
        return Integer.parseInt(
                find(Span.class).withClassName("count").all().get(1).getText());
    }

    private void awaitText(Class<? extends Component> where, String text) {
        awaitPage(() -> assertThat(textOf(find(where).single())).contains(text));
    }

    /** News comes in its own time; the page is asked on the thread whose page it is. */
    private void awaitPage(ThrowingRunnable shows) {
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            roundTrip();
            shows.run();
        });
    }

    private void take(Receipt receipt) {
        signIn(agent);
        navigate(CaseView.class, Map.of(CaseView.NUMBER, receipt.number().value()));
        press("take");
    }

    @SuppressWarnings("unchecked")
    private void checkCard(String lastFour) {
        find(RadioButtonGroup.class).single().setValue(EvidenceKind.CARD);
        type("card.lastFour", lastFour);
        type("card.expiry", "01/29");
        press("check-said");
    }

    private void seal(Receipt receipt) {
        var full = town.ask(HelpDesk.class).trackFully(town.request(receipt).id());
        town.ask(EvidenceDesk.class).seal(full, Town.INVOICE);
    }
}
