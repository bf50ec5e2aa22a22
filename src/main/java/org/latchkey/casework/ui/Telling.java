package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.latchkey.shell.Glyph;

/** Where a page says what came of the last act; screen readers say it aloud. */
final class Telling extends Div {

    enum Tone {
        GOOD(Glyph.CHECK),
        BAD(Glyph.ALERT),
        PLAIN(Glyph.INFO);

        private final Glyph glyph;

        Tone(Glyph glyph) {
            this.glyph = glyph;
        }
    }

    /** Comes into sight; and takes the focus when that was on a button which is gone now. */
    private static final String SHOW = """
            this.scrollIntoView({ block: 'nearest' });
            setTimeout(() => document.activeElement === document.body && this.focus({ preventScroll: true }), 100);
            """;

    Telling() {
        addClassName("telling");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
    }

    void say(Tone tone, Sentence sentence) {
        removeAll();
        add(tone.glyph.draw(), new Span(Wording.of(sentence)));
        getElement().setAttribute("data-tone", tone.name().toLowerCase(Locale.ROOT));
        getElement().executeJs(SHOW);
    }

    void sayNothing() {
        removeAll();
        getElement().removeAttribute("data-tone");
    }
}
