package org.latchkey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The lists of users, played in a browser: unlocking alone, by two, by keyboard, and disabling (P16). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleJourneyTest extends Journey {

    private static final String USERS = "/config/system/user?search=";

    @Test
    @Order(1)
    void aSysadminUnlocksAUserByDoubleClick() {
        try (var sam = visitor()) {
            sam.comesIn(OPERATOR, "sam", PASSWORD);
            sam.opens(USERS + "paul");
            doubleClicks(sam, "Paul Haas");
            sam.sees("Unlock Paul Haas?");
            assertThat(focused(sam)).isEqualTo("no");
            reaches(sam);
            sam.takesPicture(Pictures.of("console"));
            sam.presses("Yes");
            sam.sees("Enabled. The letter with the link");
            assertThat(buttons(sam, "Unlock Paul Haas")).isZero();
        }
        choosesAPassword("paul@cobalt.example", "", "a kettle on the window sill");
    }

    @Test
    @Order(2)
    void anAdminWaitsForASecondSysadmin() {
        try (var sam = visitor()) {
            sam.comesIn(OPERATOR, "sam", PASSWORD);
            sam.opens(USERS + "hugo");
            sam.presses("Unlock Hugo Martin");
            sam.sees("another sysadmin has to approve before Hugo Martin can sign in");
            reaches(sam);
            sam.presses("Yes");
            sam.sees("Nothing is lifted before another sysadmin approves");
            sam.presses("Unlock Hugo Martin");
            sam.sees("You have validated this.");
        }
        try (var kim = visitor()) {
            kim.comesIn(OPERATOR, "kim", PASSWORD);
            kim.opens(USERS + "hugo");
            kim.presses("Unlock Hugo Martin");
            kim.sees("Sam Reyes has validated this");
            kim.takesPicture(Pictures.of("console-second"));
            kim.presses("Yes");
            kim.sees("Enabled. The letter with the link");
        }
    }

    @Test
    @Order(3)
    void aLocalAdminUnlocksAColleagueByKeyboardAlone() {
        try (var greta = visitor()) {
            greta.comesIn(DAIRY, "greta", PASSWORD);
            greta.opens("/account/users?search=vera");
            greta.sees("Vera Costa");
            var keys = greta.page().keyboard();
            for (int tab = 0; tab < 40 && !focused(greta).equals("grid"); tab++) {
                keys.press("Tab");
            }
            keys.press("Tab");
            keys.press("Enter");
            greta.sees("Unlock Vera Costa?");
            keys.press("Shift+Tab");
            keys.type("She called me from her desk and is locked out.");
            keys.press("Tab");
            assertThat(focused(greta)).isEqualTo("no");
            keys.press("Tab");
            keys.press("Enter");
            greta.sees("Enabled. The letter with the link");
        }
    }

    @Test
    @Order(4)
    void nobodyIsOfferedToUnlockOrDisableThemselves() {
        try (var sam = visitor()) {
            sam.comesIn(OPERATOR, "sam", PASSWORD);
            sam.opens(USERS + "sam");
            sam.presses("Details Sam Reyes");
            sam.sees("Not locked");
            assertThat(buttons(sam, "Disable")).isZero();
            assertThat(buttons(sam, "Unlock Sam Reyes")).isZero();
        }
    }

    @Test
    @Order(5)
    void aSysadminDisablesAUserOnAPhone() {
        try (var kim = visitorOnThePhone(ColorScheme.DARK)) {
            kim.comesIn(OPERATOR, "kim", PASSWORD);
            kim.opens(USERS + "nils");
            kim.presses("Details Nils Aho");
            kim.presses("Disable");
            kim.types("Why? It stands beside the lock.", "On parental leave until spring.");
            kim.takesPicture(Pictures.of("console-disable"));
            kim.page().locator("#confirm-lock\\.DISABLED_BY_ADMIN").click();
            kim.sees("Nils Aho is disabled and signed out everywhere.");
            kim.sees("Disabled by an administrator");
        }
    }

    private static int buttons(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .count();
    }

    private static void doubleClicks(Visitor visitor, String words) {
        visitor.page().getByText(words).first().dblclick();
    }

    private static void reaches(Visitor sysadmin) {
        sysadmin.page().locator("#contact-over").click();
        sysadmin.page()
                .locator("#contact-over vaadin-select-item:visible")
                .first()
                .click();
        sysadmin.chooses("I reached the person, and they did ask");
        sysadmin.typesAndLeaves("What was said?", "Spoke on the number on file; they asked this morning.");
    }

    /** What has the focus: the id of a button, or “grid” for a cell of the list. */
    private static String focused(Visitor visitor) {
        return (String) visitor.page()
                .evaluate("document.activeElement.localName === 'vaadin-grid'"
                        + " ? 'grid' : document.activeElement.id || document.activeElement.localName");
    }
}
