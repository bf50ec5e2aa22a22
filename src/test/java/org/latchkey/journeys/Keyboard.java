package org.latchkey.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;

/** Somebody's keyboard, where nothing but the Tab key leads on, and each stop shows where one is. */
final class Keyboard {

    private static final int MOST_STOPS = 40;
    private static final String NAME = """
            () => {
                const here = document.activeElement;
                const text = id => document.getElementById(id)?.textContent ?? '';
                const labels = (here.getAttribute('aria-labelledby') ?? '').split(' ').map(text).join(' ').trim();
                const name = here.getAttribute('aria-label') || labels || here.labels?.[0]?.textContent || here.textContent;
                return here === document.body ? '' : name.trim().replace(/\\s+/g, ' ');
            }
            """;

    /** Whether the focus is within the window and drawn: by an outline or a ring of the element or its field. */
    private static final String SHOWN = """
            () => {
                const here = document.activeElement;
                const place = here.getBoundingClientRect();
                const within = place.bottom > 0 && place.top < innerHeight && place.right > 0 && place.left < innerWidth;
                const field = here.parentElement?.shadowRoot ? here.parentElement : here;
                const parts = [...(field.shadowRoot?.querySelectorAll('[part]') ?? [])];
                const drawn = [here, field, here.parentElement, ...parts]
                    .map(part => getComputedStyle(part))
                    .some(style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
                        || style.boxShadow !== 'none');
                return within && drawn && here.matches(':focus-visible');
            }
            """;

    private final Page page;

    Keyboard(Visitor visitor) {
        this.page = visitor.page();
    }

    /** Goes on with the Tab key to what is called so, or begins so. */
    void tabsTo(String name) {
        var passed = new ArrayList<String>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            var here = (String) page.evaluate(NAME);
            if (!here.isEmpty()) {
                assertThat((Boolean) page.evaluate(SHOWN))
                        .as("one sees being at " + here)
                        .isTrue();
            }
            if (here.startsWith(name)) {
                return;
            }
            passed.add(here);
        }
        throw new AssertionError("No stop of the Tab key is called " + name + ", but " + passed);
    }

    void enters(String name) {
        tabsTo(name);
        page.keyboard().press("Enter");
    }

    void types(String name, String text) {
        tabsTo(name);
        page.keyboard().type(text);
    }

    /** Types where one is. */
    void types(String text) {
        page.keyboard().type(text);
    }

    void presses(String key) {
        page.keyboard().press(key);
    }

    /** Whether one is there without any key. */
    void isAt(String name) {
        page.waitForCondition(() -> ((String) page.evaluate(NAME)).startsWith(name));
    }

    /** Goes to a group of choices by Tab, and to one of them by arrow. */
    void chooses(String first, String choice) {
        tabsTo(first);
        page.keyboard().press("Space");
        for (int step = 0; !page.evaluate(NAME).equals(choice); step++) {
            assertThat(step).as("steps to " + choice).isLessThan(MOST_STOPS);
            page.keyboard().press("ArrowDown");
        }
    }
}
