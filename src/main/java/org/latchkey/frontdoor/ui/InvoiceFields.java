package org.latchkey.frontdoor.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.latchkey.evidence.Evidence;
import org.latchkey.evidence.InvoiceEvidence;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.shell.DayField;
import org.latchkey.shell.Entry;

/** Number, total and date of the latest invoice (P21). */
final class InvoiceFields extends EvidenceFields {

    private final TextField number = line("invoiceNumber");
    private final TextField total = line("invoiceTotal");
    private final DayField date = new DayField(getTranslation("frontdoor.evidence.invoiceDate"));
    private final Entry<String> theNumber = Entry.of(number, InvoiceEvidence::parseNumber);
    private final Entry<BigDecimal> theTotal = Entry.of(total, InvoiceEvidence::parseTotal);
    private final Entry<LocalDate> theDate = Entry.chosen(date, "frontdoor.evidence.invoiceDate.missing");

    InvoiceFields() {
        date.setId("invoiceDate");
        date.setHelperText(getTranslation("frontdoor.evidence.invoiceDate.hint"));
        add(number, total, date);
    }

    @Override
    Optional<Evidence> read() {
        if (!Entry.allRight(theNumber, theTotal, theDate)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new InvoiceEvidence(theNumber.value(), theTotal.value(), theDate.value()));
        } catch (InvalidValue e) {
            theDate.refuse(e);
            return Optional.empty();
        }
    }
}
