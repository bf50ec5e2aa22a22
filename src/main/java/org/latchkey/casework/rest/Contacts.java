package org.latchkey.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.casework.ContactAttempt;
import org.latchkey.casework.ContactSheet;
import org.latchkey.casework.LoggedContact;

/** The ways on file to reach the person, and what was tried so far, oldest first (P61). */
record Contacts(List<Way> onFile, List<Tried> tried) {

    record Way(String name, String contact) {}

    /** @param standingInFor the account manager in whose place it was done; missing when in nobody's */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tried(
            String by,
            @Nullable String standingInFor,
            String reached,
            String contact,
            ContactAttempt.Outcome outcome,
            String note,
            Instant at) {

        static Tried of(LoggedContact logged) {
            var attempt = logged.attempt();
            return new Tried(
                    logged.by(),
                    logged.standingInFor(),
                    logged.reached(),
                    attempt.over().value(),
                    attempt.outcome(),
                    attempt.note().text(),
                    logged.at());
        }
    }

    static Contacts of(ContactSheet sheet) {
        return new Contacts(
                sheet.ways().stream()
                        .map(way -> new Way(way.name(), way.contact().value()))
                        .toList(),
                sheet.log().stream().map(Tried::of).toList());
    }
}
