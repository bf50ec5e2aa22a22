package org.latchkey.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How every typed line is read: one Unicode form, no invisible characters at its ends, none that control a terminal. */
public final class Line {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}]");
    private static final Pattern CONTROL_BUT_BREAKS =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}&&[^\\n\\t\\u200D]]");

    private Line() {}

    /** A line in its one Unicode form. */
    public static String normalise(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** A text of several lines in its one Unicode form. */
    public static String normaliseText(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
    }

    /** Whether a line holds what no keyboard types. */
    public static boolean hasControls(String line) {
        return CONTROL.matcher(line).find();
    }

    /** The same for a text, which may hold line breaks and tabs. */
    public static boolean textHasControls(String text) {
        return CONTROL_BUT_BREAKS.matcher(text).find();
    }
}
