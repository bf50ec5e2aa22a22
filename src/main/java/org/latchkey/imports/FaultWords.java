package org.latchkey.imports;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/** A fault as people read it: the line, the column, and why. */
record FaultWords(Fault fault) {

    String in(MessageSource texts, Locale locale) {
        var reason =
                texts.getMessage(fault.reason(), new Object[] {Objects.requireNonNullElse(fault.detail(), "")}, locale);
        if (fault.line() == 0) {
            return reason;
        }
        var column = fault.column();
        return column == null
                ? texts.getMessage("imports.fault.line", new Object[] {fault.line(), reason}, locale)
                : texts.getMessage("imports.fault.cell", new Object[] {fault.line(), column, reason}, locale);
    }
}
