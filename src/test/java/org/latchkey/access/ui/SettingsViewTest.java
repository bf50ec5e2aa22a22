package org.latchkey.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.settings.SettingsDesk;
import org.latchkey.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Config › Services › Client › Security (P30, P66). */
@ViewPackages(classes = SettingsView.class)
class SettingsViewTest extends ViewTest {

    private static final String LIMIT = "sign-in.maxFailedAttempts";

    @Autowired
    private SettingsDesk desk;

    private User sam;

    @BeforeEach
    void enter() {
        sam = town.staff(Role.SYSADMIN);
        signIn(sam);
        navigate(SettingsView.class);
    }

    @AfterEach
    void putBack() {
        town.as(sam, () -> desk.change(LIMIT, "5"));
    }

    @Test
    void everySettingShowsItsDefaultAndWhatItDoes() {
        assertThat(words())
                .contains("Max failed login attempts")
                .contains("So many failed sign-ins in a row lock a user.")
                .contains("default: 5")
                .contains("30 minutes")
                .contains("Code beside an invoice")
                .contains("Mon, Tue, Wed, Thu, Fri")
                .doesNotContain("setting.")
                .doesNotContain("weaker than by default");
    }

    @Test
    void aStricterValueIsShownAtOnceWithItsHistory() {
        change(3);

        assertThat(line().getElement().getTextRecursively()).contains("3").contains("default: 5");
        test(button(line(), "History")).click();
        assertThat(find(ListItem.class).all().getFirst().getElement().getTextRecursively())
                .contains("5 → 3")
                .contains(sam.displayName());
    }

    @Test
    void aWeakerValueWaitsAndWhoeverAskedCanOnlyTakeItBack() {
        change(9);
        assertThat(line().getElement().getTextRecursively())
                .contains("default: 5")
                .contains(sam.displayName() + " asked for: 9")
                .contains("Take back")
                .doesNotContain("Confirm");

        signIn(town.staff(Role.SYSADMIN));
        UI.getCurrent().refreshCurrentRoute(true);
        test(button(line(), "Confirm")).click();
        assertThat(line().getElement().getTextRecursively()).contains("weaker than by default");
    }

    @Test
    void whatIsBeyondTheLimitsIsToldAtTheField() {
        change(101);

        assertThat(errorAt(find(IntegerField.class).single())).isEqualTo("This value is beyond the limits.");
    }

    private void change(int value) {
        test(button(line(), "Change")).click();
        test(find(IntegerField.class).single()).setValue(value);
        test(find(Button.class).withId("save").single()).click();
    }

    private SettingLine line() {
        return find(SettingLine.class).withId("sign-in-maxFailedAttempts").single();
    }

    private Button button(SettingLine line, String text) {
        return find(Button.class, line).withText(text).single();
    }
}
