package org.latchkey.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.SignedIn;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.mail.LetterState;
import org.latchkey.mail.OutboxDesk;
import org.latchkey.mail.OutboxLetter;
import org.latchkey.requests.Receipt;
import org.latchkey.requests.Wish;
import org.latchkey.testing.OnH2;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2
@ViewPackages(classes = OutboxView.class)
class OutboxViewTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    OutboxDesk desk;

    @Autowired
    JdbcClient jdbc;

    Town town;
    User user;

    @BeforeEach
    void settle() {
        town = new Town(context);
        user = town.user(town.account(AccountSize.SMALL));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void sysadminSeesWhatIsOwedAndWhyItDoesNotLeave() {
        var receipt = files("one");
        signInAsSysadmin();

        navigate(OutboxView.class);

        var rows = test(find(LetterGrid.class).single());
        assertThat(texts()).anyMatch(text -> text.startsWith("No mail server is set"));
        assertThat(rows.getCellText(0, 0)).isEqualTo("Owed");
        assertThat(IntStream.range(0, rows.size()).mapToObj(row -> rows.getCellText(row, 3)))
                .contains(receipt.number().value());
    }

    @Test
    void filterShowsOneStateAlone() {
        files("two");
        signInAsSysadmin();
        navigate(OutboxView.class);

        @SuppressWarnings("unchecked")
        Select<LetterState> states = find(Select.class).single();
        states.setValue(LetterState.DROPPED);

        assertThat(test(find(LetterGrid.class).single()).size()).isZero();
    }

    @Test
    void everyDepthOfTheListIsReachedByKey() {
        IntStream.range(0, 30).forEach(number -> files("deep" + number));
        signInAsSysadmin();
        var model = new OutboxModel(desk);

        var straight = model.page(0, 30);
        assertThat(ids(model.page(0, 10))).isEqualTo(ids(straight.subList(0, 10)));
        assertThat(ids(model.page(10, 10))).isEqualTo(ids(straight.subList(10, 20)));
        assertThat(ids(model.page(5, 10))).isEqualTo(ids(straight.subList(5, 15)));
        assertThat(ids(model.page(25, 5))).isEqualTo(ids(straight.subList(25, 30)));
    }

    @Test
    void letterIsOpenedWithoutItsSecretsAndBlockedOnesAreTriedAgain() {
        var receipt = files("three");
        jdbc.sql("update letter set state = 'BLOCKED', last_error = '550 <b>no</b>' where request_number = ?"
                        + " and kind = 'RECEIPT'")
                .param(receipt.number().value())
                .update();
        signInAsSysadmin();
        var model = new OutboxModel(desk);
        model.show(LetterState.BLOCKED);
        var letter = model.page(0, 1).getFirst();
        var retried = new AtomicBoolean();

        var details = new LetterDetails(letter, model.text(letter), () -> retried.set(true));
        UI.getCurrent().add(details);
        assertThat(find(Pre.class, details).single().getText())
                .contains("[link]")
                .doesNotContain("http");
        assertThat(find(Paragraph.class, details).single().getText()).isEqualTo("Last answer: 550 <b>no</b>");
        test(find(Button.class, details).single()).click();
        assertThat(retried).isTrue();

        model.retry(letter);
        assertThat(model.page(0, 1)).isEmpty();
    }

    private Receipt files(String mailbox) {
        var address = mailbox + "@" + user.name() + ".example";
        return town.file(user.account().number(), user.name(), address, Wish.NOT_SURE);
    }

    private void signInAsSysadmin() {
        var sysadmin = town.staff(Role.SYSADMIN);
        var person = new SignedIn(1, sysadmin.id().value(), "Sam", sysadmin.type(), sysadmin.role());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(person, null, "ROLE_SYSADMIN"));
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private static List<Long> ids(List<OutboxLetter> letters) {
        return letters.stream().map(OutboxLetter::id).toList();
    }
}
