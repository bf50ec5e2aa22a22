package org.latchkey.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.access.SignInAnswer;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.testing.Town;
import org.latchkey.testing.TownClock;
import org.latchkey.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Where two sysadmins reset a second factor that somebody lost (P37). */
@ViewPackages(classes = ResetsView.class)
class ResetsViewTest extends ViewTest {

    private static final String HOW = "She came by in person.";

    @Autowired
    private TownClock clock;

    private User agent;
    private User sam;
    private User kim;

    @BeforeEach
    void enter() {
        agent = town.staff(Role.SUPPORT);
        town.signIn(agent);
        sam = town.staff(Role.SYSADMIN);
        kim = town.staff(Role.SYSADMIN);
        signIn(sam);
        navigate(ResetsView.class);
    }

    @AfterEach
    void putRight() {
        clock.putRight();
    }

    @Test
    void whatIsMissingIsToldAtBothFieldsAndWhatWasTypedStays() {
        ask("", "");
        assertThat(errorAt(field(TextField.class, "user-name"))).isEqualTo("Enter your user name.");
        assertThat(errorAt(field(TextArea.class, "reason"))).isNotEmpty();

        ask(agent.name().value(), "");
        assertThat(field(TextField.class, "user-name").getValue())
                .isEqualTo(agent.name().value());
        assertThat(errorAt(field(TextField.class, "user-name"))).isEmpty();
    }

    @Test
    void nobodyOfThatNameIsToldAndWhatWasTypedStays() {
        ask("nobody-here", HOW);

        assertThat(told()).contains("There is nobody of that user name on the staff.");
        assertThat(field(TextArea.class, "reason").getValue()).isEqualTo(HOW);
    }

    @Test
    void nobodyResetsTheirOwn() {
        ask(sam.name().value(), HOW);

        assertThat(told()).contains("Nobody resets their own.");
    }

    @Test
    void whoAskedCanOnlyTakeItBack() {
        ask(agent.name().value(), HOW);

        assertThat(line()).contains(HOW, "Take back").doesNotContain("Confirm");
        press("Take back");
        assertThat(told()).contains("Nothing is reset.");
    }

    @Test
    void anotherSysadminConfirmsAndTheOwnerSetsUpANewOne() {
        ask(agent.name().value(), HOW);
        signIn(kim);
        UI.getCurrent().refreshCurrentRoute(true);
        press("Confirm");

        assertThat(told()).contains("It is reset");
        assertThat(town.tryPassword(agent, Town.PASSWORD)).isInstanceOf(SignInAnswer.SetUpDue.class);
    }

    @Test
    void whoeverWasHereTooLongProvesAgainWhoTheyAre() {
        clock.advance(Duration.ofMinutes(16));
        ask(agent.name().value(), HOW);
        assertThat(find(ProofDialog.class).exists()).isTrue();
        assertThat(find(ResetLine.class).all()).noneMatch(this::isOfTheAgent);

        test(field(TextField.class, "code")).setValue(town.code(sam));
        test(find(Button.class).withId("confirm-proof").single()).click();
        assertThat(line()).contains(HOW);
    }

    private void ask(String name, String reason) {
        test(field(TextField.class, "user-name")).setValue(name);
        test(field(TextArea.class, "reason")).setValue(reason);
        test(find(Button.class).withId("ask").single()).click();
    }

    private void press(String text) {
        test(find(Button.class, theLine()).withText(text).single()).click();
    }

    private String line() {
        return theLine().getElement().getTextRecursively();
    }

    private ResetLine theLine() {
        return find(ResetLine.class).all().stream()
                .filter(this::isOfTheAgent)
                .findFirst()
                .orElseThrow();
    }

    private boolean isOfTheAgent(ListItem line) {
        return line.getElement().getTextRecursively().contains("(" + agent.name() + ")");
    }
}
