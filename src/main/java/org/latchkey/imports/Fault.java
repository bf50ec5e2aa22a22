package org.latchkey.imports;

import org.jspecify.annotations.Nullable;

/**
 * Why a file cannot be imported as it is. What stands in the file is never repeated here.
 *
 * @param line the line of the file, counted from 1; 0 when it is about the whole file
 * @param column the column, or null when it is about the whole line
 * @param reason the key of the sentence that says why
 * @param detail what the sentence is filled with, or null
 */
public record Fault(
        int line,
        @Nullable String column,
        String reason,
        @Nullable String detail) {

    static Fault ofFile(String reason) {
        return new Fault(0, null, reason, null);
    }

    static Fault ofLine(int line, String reason) {
        return new Fault(line, null, reason, null);
    }
}
