package org.latchkey.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.casework.CaseDesk;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Reason;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a local admin sees and does about colleagues (P1, P11, P62). */
class ApprovalPagesTest extends PagesTest {

    private static final String STATEMENT = "He asked me in person this morning.";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aStatementLetsTheColleagueBackIn() {
        open(colleague, town.file(lockedUser, Wish.NOT_SURE));
        write("statement", STATEMENT);
        press("approve");

        assertThat(told()).startsWith("Enabled.");
        assertThat(isOffered("approve")).isFalse();
        assertThat(town.isEnabled(lockedUser)).isTrue();
    }

    @Test
    void aWordIsNoStatement() {
        open(colleague, town.file(lockedUser, Wish.NOT_SURE));
        write("statement", "ok");
        press("approve");

        assertThat(find(TextArea.class).withId("statement").single().getErrorMessage())
                .isEqualTo("Please write a sentence: at least 4 words.");
        assertThat(town.isEnabled(lockedUser)).isFalse();
    }

    @Test
    void anOldConfirmationIsRenewedAndTheActDone() {
        open(colleague, town.file(lockedUser, Wish.NOT_SURE));
        jdbc.sql("update sign_in set confirmed_at = ? where user_id = ?")
                .params(
                        OffsetDateTime.parse("2026-01-01T00:00:00Z"),
                        colleague.id().value())
                .update();
        write("statement", STATEMENT);
        press("approve");

        assertThat(town.isEnabled(lockedUser)).isFalse();

        test(find(PasswordField.class).single()).setValue(Town.PASSWORD);
        test(find(Button.class).withText("Confirm").single()).click();

        assertThat(told()).startsWith("Enabled.");
        assertThat(town.isEnabled(lockedUser)).isTrue();
    }

    @Test
    void whoIsNotTheRightPersonIsAskedNoMore() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);
        open(colleague, receipt);
        press("not-the-right-person");

        navigate(ApprovalsView.class);

        assertThat(find(ApprovalCard.class).exists()).isFalse();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITH_LOCAL_ADMIN);
    }

    @Test
    void whoeverHasMoreWaitingThanAPageHoldsIsToldSo() {
        for (int nr = 0; nr < 20; nr++) {
            town.file(town.locked(town.user(lockedUser.account()), LockCause.FAILED_SIGN_INS), Wish.NOT_SURE);
        }
        signIn(colleague);
        navigate(ApprovalsView.class);
        assertThat(find(Paragraph.class).withTextContaining("wait longest").exists())
                .isFalse();

        town.file(lockedUser, Wish.NOT_SURE);
        navigate(ApprovalsView.class);
        assertThat(find(Paragraph.class)
                        .withTextContaining("20 that wait longest")
                        .exists())
                .isTrue();
        assertThat(find(ApprovalCard.class).all()).hasSize(20);
    }

    @Test
    void aContactThatIsNotOnFileIsFlaggedWithoutShowingEither() {
        open(colleague, town.file(lockedUser, Wish.NOT_SURE));

        assertThat(find(ListItem.class, find(FlagList.class).single()).all()).hasSize(1);
        assertThat(textOf(find(ApprovalPage.class).single())).doesNotContain("@");
    }

    @Test
    void whatWasDecidedAlreadyIsToldAndNotAskedAgain() {
        var receipt = town.file(lockedUser, Wish.NOT_SURE);
        var item = item(receipt);
        elsewhere(colleague, () -> town.ask(CaseDesk.class).decline(item, new Reason("It was not him.")));
        signIn(colleague);

        navigate(ApprovalView.class, Map.of(ApprovalView.ITEM, Long.toString(item.value())));

        assertThat(told()).contains("Declined");
        assertThat(isOffered("approve")).isFalse();
    }

    @Test
    void itemsOfAnotherAccountDoNotExist() {
        var item = item(town.file(lockedUser, Wish.NOT_SURE));
        signIn(town.admin(town.account(AccountSize.SMALL)));

        var shown = navigate("approvals/" + item.value(), Component.class);

        assertThat(shown.getClass().getSimpleName()).isEqualTo("NotFoundPage");
    }

    private void open(User admin, Receipt receipt) {
        signIn(admin);
        navigate(
                ApprovalView.class,
                Map.of(ApprovalView.ITEM, Long.toString(item(receipt).value())));
    }
}
