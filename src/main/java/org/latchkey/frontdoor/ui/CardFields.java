package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.util.Optional;
import org.latchkey.evidence.CardEvidence;
import org.latchkey.evidence.Evidence;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.shell.Entry;

/** The last four digits of the card on file and the month it expires; never more of it (P21). */
final class CardFields extends EvidenceFields {

    private final TextField lastFour = line("cardLastFour");
    private final TextField expiry = line("cardExpiry");
    private final Entry<String> theLastFour = Entry.of(lastFour, CardEvidence::parseLastFour);
    private final Entry<YearMonth> theExpiry = Entry.of(expiry, CardEvidence::parseExpiry);

    CardFields() {
        lastFour.getElement().setAttribute("inputmode", "numeric");
        add(lastFour, expiry);
    }

    @Override
    Optional<Evidence> read() {
        if (!Entry.allRight(theLastFour, theExpiry)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CardEvidence(theLastFour.value(), theExpiry.value()));
        } catch (InvalidValue e) {
            theExpiry.refuse(e);
            return Optional.empty();
        }
    }
}
