package org.latchkey.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/** Somebody at a browser of their own, who finds things by the words on the screen. */
final class Visitor implements AutoCloseable {

    private static final String SKIP = "#skip-in-demo";
    private static final double PATIENCE_MILLIS = 20_000;

    private final Page page;
    private final String address;

    Visitor(Browser browser, String address, ColorScheme scheme) {
        this(browser, address, 1280, 900, scheme);
    }

    Visitor(Browser browser, String address, int width, int height, ColorScheme scheme) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
        this.address = address;
    }

    Page page() {
        return page;
    }

    void opens(String pathOrLink) {
        page.navigate(pathOrLink.startsWith("http") ? pathOrLink : address + pathOrLink);
    }

    void types(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
    }

    void typesAndLeaves(String label, String text) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Tab");
    }

    void typesADate(String label, String text) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Enter");
    }

    /** Waits until a field holds this text. */
    void finds(String label, String text) {
        assertThat(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                        .first())
                .hasValue(text, new HasValueOptions().setTimeout(PATIENCE_MILLIS));
    }

    void chooses(String choice) {
        page.getByLabel(choice, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    void presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** Holds the mouse down on a button until a field takes its complaint back, wherever the button moves by that. */
    void holds(String button, String untilRight) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .hover();
        page.mouse().down();
        assertThat(page.getByLabel(untilRight, new Page.GetByLabelOptions().setExact(true))
                        .first())
                .not()
                .hasAttribute("aria-invalid", "true", new HasAttributeOptions().setTimeout(PATIENCE_MILLIS));
        page.mouse().up();
    }

    void picks(String text) {
        page.getByText(text, new Page.GetByTextOptions().setExact(true)).first().click();
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void sees(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    }

    void doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
    }

    void signsIn(String accountNumber, String userName, String password) {
        opens("/sign-in");
        types("Account number", accountNumber);
        types("User name", userName);
        types("Password", password);
        presses("Sign in");
    }

    private boolean isIn() {
        return !page.url().contains("/sign-in");
    }

    /** Signs in, leaves the second factor of staff out as the demo allows, and waits until that has led somewhere. */
    void comesIn(String accountNumber, String userName, String password) {
        signsIn(accountNumber, userName, password);
        page.waitForCondition(() -> isIn() || page.isVisible(SKIP));
        if (page.isVisible(SKIP)) {
            page.click(SKIP);
        }
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.waitForLoadState();
    }

    /** The open page ends by itself. */
    void isPutOut() {
        page.waitForURL(url -> url.contains("/sign-in"));
    }

    void takesPicture(Path file) {
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    void takesPictureOf(String selector, Path file) {
        page.waitForTimeout(400);
        page.locator(selector).first().screenshot(new Locator.ScreenshotOptions().setPath(file));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
