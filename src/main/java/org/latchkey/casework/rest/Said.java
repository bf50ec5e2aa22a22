package org.latchkey.casework.rest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.latchkey.api.NumberOrText;
import org.latchkey.evidence.CardEvidence;
import org.latchkey.evidence.Evidence;
import org.latchkey.evidence.InvoiceEvidence;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a caller says, with the code they read back unless they have proven the address on file (P21, P26). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "INVOICE", value = Said.Invoice.class),
    @JsonSubTypes.Type(name = "CARD", value = Said.Card.class)
})
sealed interface Said {

    /** As it can be compared. */
    Evidence evidence();

    Optional<String> code();

    record Invoice(
            String number,
            @JsonDeserialize(using = NumberOrText.class) String total,
            String date,
            Optional<String> code)
            implements Said {
        @Override
        public Evidence evidence() {
            return new InvoiceEvidence(number, InvoiceEvidence.parseTotal(total), InvoiceEvidence.parseDate(date));
        }
    }

    record Card(String lastFour, String expiry, Optional<String> code) implements Said {
        @Override
        public Evidence evidence() {
            return new CardEvidence(lastFour, CardEvidence.parseExpiry(expiry));
        }
    }
}
