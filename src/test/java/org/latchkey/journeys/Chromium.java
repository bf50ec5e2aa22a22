package org.latchkey.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of a journey. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var chromium = System.getenv().getOrDefault("LATCHKEY_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** Somebody at a desk. */
    Visitor atADesk(String address) {
        return new Visitor(browser, address, ColorScheme.LIGHT);
    }

    /** Somebody on a phone. */
    Visitor onAPhone(String address) {
        return new Visitor(browser, address, 390, 844, ColorScheme.LIGHT);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
