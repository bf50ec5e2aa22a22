package org.latchkey.frontdoor.rest;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.latchkey.api.NumberOrText;
import org.latchkey.evidence.CardEvidence;
import org.latchkey.evidence.Evidence;
import org.latchkey.evidence.InvoiceEvidence;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a requester types into the sealed fields (P20). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "INVOICE", value = Sealed.Invoice.class),
    @JsonSubTypes.Type(name = "CARD", value = Sealed.Card.class)
})
sealed interface Sealed {

    /** As it can be compared. */
    Evidence evidence();

    record Invoice(
            String number,
            @JsonDeserialize(using = NumberOrText.class) String total,
            String date) implements Sealed {
        @Override
        public Evidence evidence() {
            return new InvoiceEvidence(number, InvoiceEvidence.parseTotal(total), InvoiceEvidence.parseDate(date));
        }
    }

    record Card(String lastFour, String expiry) implements Sealed {
        @Override
        public Evidence evidence() {
            return new CardEvidence(lastFour, CardEvidence.parseExpiry(expiry));
        }
    }
}
