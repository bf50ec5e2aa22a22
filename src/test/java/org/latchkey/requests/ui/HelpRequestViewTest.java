package org.latchkey.requests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.latchkey.access.LockCause;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Secret;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.latchkey.requests.Wish;
import org.latchkey.shell.PublicLayout;
import org.latchkey.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The form of a locked-out person, and the receipt (P41). */
@ViewPackages(classes = HelpRequestView.class)
class HelpRequestViewTest extends ViewTest {

    private static final String ACCOUNT = AccountNumber.completing("3057184").toString();

    @Autowired
    private HelpDesk helpDesk;

    @Autowired
    private HelpRequests requests;

    @Test
    void typingMistakeInTheAccountNumberIsToldWhileTyping() {
        navigate(HelpRequestView.class);
        test(line("account-number")).setValue("3057-1843");

        assertThat(errorAt(line("account-number"))).contains("typing mistake");
    }

    @Test
    void eachFieldTellsWhatIsWrongAndKeepsWhatWasTyped() {
        navigate(HelpRequestView.class);
        type("3057", "x".repeat(65));

        assertThat(errorAt(line("account-number"))).contains("eight digits");
        assertThat(errorAt(line("userName"))).contains("at most 64");
        assertThat(line("userName").getValue()).hasSize(65);
        assertThat(find(TextArea.class).withId("message").exists()).isFalse();
    }

    @Test
    void backShowsWhatWasTyped() {
        navigate(HelpRequestView.class);
        type(ACCOUNT, "anna");
        press("Back");

        assertThat(line("userName").getValue()).isEqualTo("anna");
    }

    @Test
    void receiptIsTheSameForKnownAndUnknownUsers() {
        var known = town.locked(town.user(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);

        var forKnown =
                receiptFor(known.account().number().toString(), known.name().value());
        var forUnknown = receiptFor(known.account().number().toString(), "nobody");

        assertThat(forKnown.replace(known.name().value(), "nobody")).isEqualTo(forUnknown);
    }

    @Test
    void pressingTwiceFilesOnce() {
        var user = town.user(town.account(AccountSize.SMALL));
        navigate(HelpRequestView.class);
        answer(user.account().number().toString(), user.name().value(), "Please help.");
        var send = find(Button.class).withId("next").single();
        send.click();
        var first = number();
        send.click();

        assertThat(number()).isEqualTo(first);
    }

    @Test
    void fullCardNumberIsNotKept() {
        navigate(HelpRequestView.class);
        answer(ACCOUNT, "anna", "My card is 4111 1111 1111 1111.");
        press("Send request");

        var filed = filed();
        assertThat(requests.conversation(filed.id()))
                .anySatisfy(entry -> assertThat(entry.text()).contains("[card number removed]"));
    }

    @Test
    void pageOfAnInvitationFillsInWhoItWasSentToAndProvesTheAddress() {
        var user = town.locked(town.user(town.account(AccountSize.SMALL)), LockCause.FAILED_SIGN_INS);
        open(QueryParameters.of("invitation", helpDesk.invite(user.id()).reveal()));

        assertThat(line("account-number").getValue())
                .isEqualTo(user.account().number().toString());
        fileAs(user);
        town.runJobs();
        assertThat(filed().proven()).isTrue();
    }

    @Test
    void staleInvitationIsNoErrorAndProvesNothing() {
        open(QueryParameters.of("invitation", Secret.random().reveal()));

        assertThat(line("account-number").getValue()).isEmpty();
        fileAs(town.user(town.account(AccountSize.SMALL)));
        town.runJobs();
        assertThat(filed().proven()).isFalse();
    }

    @Test
    void nextRequestKeepsWhatWasTyped() {
        receiptFor(ACCOUNT, "anna");
        find(Button.class).withId("again").single().click();

        assertThat(line("userName").getValue()).isEqualTo("anna");
    }

    @Test
    void articlesAreSuggestedWhileTheMessageIsTypedUntilTheyAreHidden() {
        navigate(HelpRequestView.class);
        type(ACCOUNT, "anna");
        test(field(TextArea.class, "message")).setValue("It says Login failed, and now I am locked out.");
        assertThat(suggested()).contains("articles/cannot-sign-in");

        test(field(Button.class, "hide-suggestions")).click();
        test(field(TextArea.class, "message")).setValue("It says Login failed, and my password is right.");
        assertThat(suggested()).isEmpty();
    }

    private List<String> suggested() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(path -> path.startsWith("articles/"))
                .toList();
    }

    @Test
    void whatTheGuideAskedIsFilledIn() {
        open(QueryParameters.fromString("admin=YES&wish=ACCOUNT_MANAGER&nonsense=1"));
        type(ACCOUNT, "anna");
        test(line("contact")).setValue("anna@elsewhere.example");
        test(field(TextArea.class, "message")).setValue("Please help.");
        press("Continue");

        assertThat(field(RadioButtonGroup.class, "admin").getValue()).isEqualTo(AdminClaim.YES);
        assertThat(field(RadioButtonGroup.class, "wish").getValue()).isEqualTo(Wish.ACCOUNT_MANAGER);
    }

    @Test
    void anotherLanguageKeepsWhatWasTyped() {
        navigate(HelpRequestView.class);
        type(ACCOUNT, "anna");
        UI.getCurrent().setLocale(Locale.GERMAN);

        assertThat(words()).contains("Wie erreichen wir Sie?");
        press("Zurück");
        assertThat(line("userName").getValue()).isEqualTo("anna");
    }

    @Test
    void anotherLanguageKeepsTheReceipt() {
        receiptFor(ACCOUNT, "anna");
        var number = number();
        UI.getCurrent().setLocale(Locale.GERMAN);

        assertThat(words()).contains("Wir haben Ihre Anfrage", number);
    }

    @Test
    void frameSpeaksTheLanguageOfThePage() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        navigate(HelpRequestView.class);

        assertThat(find(PublicLayout.class).single().getElement().getTextRecursively())
                .contains("Anmelden", "Lieber sprechen?", "EN");
    }

    private static void open(QueryParameters parameters) {
        UI.getCurrent().navigate(HelpRequestView.class, parameters);
    }

    private String receiptFor(String account, String user) {
        navigate(HelpRequestView.class);
        answer(account, user, "Please help.");
        press("Send request");
        var link = find(Anchor.class).withId("tracking-link").single();
        assertThat(link.getHref()).startsWith("track/");
        return words().replace(number(), "the number");
    }

    private void fileAs(User user) {
        answer(user.account().number().toString(), user.name().value(), "Please help.");
        press("Send request");
    }

    private void answer(String account, String user, String message) {
        type(account, user);
        test(line("contact")).setValue("anna@elsewhere.example");
        test(field(TextArea.class, "message")).setValue(message);
        press("Continue");
        choose("admin", AdminClaim.NO);
        choose("wish", Wish.NOT_SURE);
    }

    private void type(String account, String user) {
        test(line("account-number")).setValue(account);
        test(line("userName")).setValue(user);
        press("Continue");
    }

    @SuppressWarnings("unchecked")
    private <E> void choose(String id, E answer) {
        ((RadioButtonGroup<E>) field(RadioButtonGroup.class, id)).setValue(answer);
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private TextField line(String id) {
        return field(TextField.class, id);
    }

    private String number() {
        return find(Span.class).withId("request-number").single().getText();
    }

    private HelpRequest filed() {
        return requests.find(new RequestNumber(number())).orElseThrow();
    }
}
