package org.latchkey.frontdoor.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.latchkey.shell.Glyph;

/** What may be wrong, what to try first, and where to go from there (P40). */
enum Topic {
    LOGIN_FAILED(Glyph.ALERT, 4, List.of(Step.SIGN_IN, Step.FORGOT_PASSWORD, Step.HELP_REQUEST)),
    FORGOT_PASSWORD(Glyph.KEY, 2, List.of(Step.FORGOT_PASSWORD, Step.HELP_REQUEST)),
    LOCKED_OUT(Glyph.LOCK, 3, List.of(Step.HELP_REQUEST, Step.SIGN_IN)),
    SOMETHING_ELSE(Glyph.QUESTION, 2, List.of(Step.HELP_REQUEST, Step.SIGN_IN));

    /** A page to go to next. */
    enum Step {
        SIGN_IN("sign-in"),
        FORGOT_PASSWORD("forgot-password"),
        HELP_REQUEST("help-request");

        private final String path;

        Step(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    private final Glyph glyph;
    private final int tips;
    private final List<Step> steps;

    Topic(Glyph glyph, int tips, List<Step> steps) {
        this.glyph = glyph;
        this.tips = tips;
        this.steps = steps;
    }

    static Optional<Topic> of(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.name().equals(name))
                .findFirst();
    }

    Glyph glyph() {
        return glyph;
    }

    /** How many sentences of advice the bundle holds, numbered from one. */
    int tips() {
        return tips;
    }

    /** Where to go next, the most likely first. */
    List<Step> steps() {
        return steps;
    }
}
