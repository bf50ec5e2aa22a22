package org.latchkey.frontdoor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.casework.AnswerDesk;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.evidence.EvidenceKind;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.Asking;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.QuestionDesk;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Following a request by its link (P20, P42, P43). */
@ViewPackages(classes = TrackView.class)
class TrackViewTest extends ViewTest {

    @Autowired
    private HelpDesk helpDesk;

    @Autowired
    private EvidenceDesk evidence;

    @Autowired
    private QuestionDesk questions;

    @Autowired
    private AnswerDesk answers;

    @Test
    void linkOfTheReceiptTellsNothingOfWhatWasFound() {
        var account = town.account(AccountSize.SMALL);
        var known = town.locked(town.admin(account), LockCause.FAILED_SIGN_INS);

        var ofKnown = follow(town.file(known, Wish.NOT_SURE));
        var ofUnknown =
                follow(town.file(account.number(), new UserName("nobody"), "x@elsewhere.example", Wish.NOT_SURE));

        assertThat(ofKnown).isEqualTo(ofUnknown).contains("What usually happens");
    }

    @Test
    void unknownLinkShowsOneNeutralPage() {
        open(Secret.random());

        assertThat(words()).contains("This link does not lead to a request");
    }

    @Test
    void evidenceIsAskedForOnlyWhereTheRouteDoes() {
        var account = town.account(AccountSize.SMALL);
        open(fullLink(town.locked(town.admin(account), LockCause.FAILED_SIGN_INS)));
        assertThat(find(EvidenceForm.class).exists()).isTrue();

        open(fullLink(town.locked(town.user(account), LockCause.FAILED_SIGN_INS)));
        assertThat(find(EvidenceForm.class).exists()).isFalse();
    }

    @Test
    void typedEvidenceIsSealedAndNotShownAgain() {
        var user = town.locked(town.admin(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(user, Wish.INVOICE_OR_CARD);
        open(helpDesk.trackFully(town.request(receipt).id()));
        test(field(TextField.class, "invoiceNumber")).setValue("HT-1");
        test(field(TextField.class, "invoiceTotal")).setValue("42.50");
        test(field(DatePicker.class, "invoiceDate")).setValue(LocalDate.of(2026, 11, 2));
        test(field(Button.class, "seal")).click();

        assertThat(evidence.sealed(town.request(receipt).id())).isPresent();
        assertThat(words()).contains("sealed since").doesNotContain("HT-1").doesNotContain("left");
        test(field(Button.class, "replace")).click();
        assertThat(field(TextField.class, "invoiceNumber").getValue()).isEmpty();
    }

    @Test
    void fullCardNumberIsRefusedAtItsField() {
        open(fullLink(town.locked(town.admin(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS)));
        field(RadioButtonGroup.class, "evidence-kind").setValue(EvidenceKind.CARD);
        test(field(TextField.class, "cardLastFour")).setValue("4111 1111 1111 1111");
        test(field(TextField.class, "cardExpiry")).setValue("09/28");
        test(field(Button.class, "seal")).click();

        assertThat(errorAt(field(TextField.class, "cardLastFour"))).isNotEmpty();
    }

    @Test
    void emptyMessageIsRefusedAtItsField() {
        open(fullLink(town.locked(town.user(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS)));
        test(field(Button.class, "send")).click();

        assertThat(errorAt(field(TextArea.class, "message"))).isNotEmpty();
    }

    @Test
    void messageIsAddedForTheRequester() {
        open(fullLink(town.locked(town.user(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS)));
        test(field(TextArea.class, "message")).setValue("<b>I am back</b> on Monday.");
        test(field(Button.class, "send")).click();

        assertThat(words()).contains("<b>I am back</b> on Monday.");
    }

    @Test
    void requestIsTakenBackOnlyWhenConfirmed() {
        var user = town.locked(town.admin(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
        var receipt = town.file(user, Wish.NOT_SURE);
        open(receipt.tracking());
        test(field(Button.class, "withdraw")).click();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.AWAITING_VALIDATION);

        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(town.request(receipt).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(words()).contains("You took this request back");
    }

    @Test
    void answerToAQuestionIsReadBehindItsLink() {
        var receipt = questions.ask(new Asking(
                new DisplayName("Anna Stone"),
                new EmailAddress("anna@elsewhere.example"),
                null,
                new Message("When are you open?"),
                Language.EN));
        var agent = town.staff(Role.SUPPORT);
        var asked = town.as(agent, () -> answers.read(receipt.number()));
        town.as(agent, () -> answers.answer(asked, new Message("From eight to six.")));

        open(receipt.tracking());
        assertThat(words()).contains("Answered", "When are you open?", "From eight to six.");
        test(field(TextArea.class, "message")).setValue("And on Sundays?");
        test(field(Button.class, "send")).click();
        assertThat(words()).contains("And on Sundays?", "We have your question");
    }

    private String follow(Receipt receipt) {
        open(receipt.tracking());
        var number = find(Span.class).withId("request-number").single().getText();
        return words().replace(number, "the number").replaceAll("\\d{1,2} \\w{3} \\d{4}, \\d\\d:\\d\\d", "then");
    }

    private Secret fullLink(User user) {
        return helpDesk.trackFully(
                town.request(town.file(user, Wish.INVOICE_OR_CARD)).id());
    }

    private void open(Secret link) {
        navigate(TrackView.class, Map.of("secret", link.reveal()));
    }
}
