package org.latchkey.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the bytes of a file into text, in the one encoding that is accepted. */
final class FileText {

    static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileText() {}

    /** @throws Unreadable with the line at which it is no text in UTF-8 */
    static String of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Unreadable(Fault.ofFile("imports.fault.empty"));
        }
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(Fault.ofFile("imports.fault.large"));
        }
        var text = decoded(bytes);
        var strange = NOT_TEXT.matcher(text);
        if (strange.find()) {
            throw new Unreadable(Fault.ofLine(lineAt(text, strange.start()), "imports.fault.control"));
        }
        return text;
    }

    /** What shows that a text may be only half of a file. */
    static Optional<Fault> cutOff(String text) {
        return text.endsWith("\n") || text.endsWith("\r")
                ? Optional.empty()
                : Optional.of(Fault.ofLine(lineAt(text, text.length()), "imports.fault.half"));
    }

    private static String decoded(byte[] bytes) {
        var left = ByteBuffer.wrap(bytes);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(left).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            var before = new String(bytes, 0, left.position(), StandardCharsets.UTF_8);
            throw new Unreadable(Fault.ofLine(lineAt(before, before.length()), "imports.fault.encoding"));
        }
    }

    private static int lineAt(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .replace("\r\n", "\n")
                        .codePoints()
                        .filter(character -> character == '\n' || character == '\r')
                        .count();
    }
}
