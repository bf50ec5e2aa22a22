package org.latchkey.articles;

import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Line;

/** How what writers and readers type is read: normalised, bounded, without control characters. */
final class Typed {

    private Typed() {}

    static String line(String typed, int longest) {
        return filled(optionalLine(typed, longest));
    }

    static String optionalLine(String typed, int longest) {
        var line = Line.normalise(typed.replaceAll("\\R", " "));
        if (Line.hasControls(line)) {
            throw new InvalidValue("invalid.text.characters");
        }
        return fitting(line, longest);
    }

    static String text(String typed, int longest) {
        var text = Line.normaliseText(typed);
        if (Line.textHasControls(text)) {
            throw new InvalidValue("invalid.text.characters");
        }
        return filled(fitting(text, longest));
    }

    private static String fitting(String text, int longest) {
        if (text.length() > longest) {
            throw new InvalidValue("invalid.text.long", longest);
        }
        return text;
    }

    private static String filled(String text) {
        if (text.isEmpty()) {
            throw new InvalidValue("invalid.text.empty");
        }
        return text;
    }
}
