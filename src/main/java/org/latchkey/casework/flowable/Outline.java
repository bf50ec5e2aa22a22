package org.latchkey.casework.flowable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a stack trace tells without its messages, which may repeat what somebody typed or what a row says (I14). */
final class Outline {

    private static final Pattern ERROR = Pattern.compile("(?:Caused by: )?(?:\\w+\\.)+(\\w+)(?::.*)?");
    private static final Pattern OURS = Pattern.compile("\\s+at org\\.latchkey\\.(?:\\w+\\.)*([\\w$]+\\.\\w+)\\(.*");

    private Outline() {}

    /** The errors, outermost first, each with the first place of ours in it. */
    static List<String> of(String trace) {
        var errors = new ArrayList<String>();
        boolean placed = false;
        for (var line : (Iterable<String>) trace.lines()::iterator) {
            var error = ERROR.matcher(line);
            var place = OURS.matcher(line);
            if (error.matches()) {
                errors.add(error.group(1));
                placed = false;
            } else if (!placed && !errors.isEmpty() && place.matches()) {
                errors.add(errors.removeLast() + ", " + place.group(1));
                placed = true;
            }
        }
        return errors;
    }
}
