package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.latchkey.evidence.CardEvidence;
import org.latchkey.evidence.Evidence;
import org.latchkey.evidence.EvidenceKind;
import org.latchkey.evidence.InvoiceEvidence;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.shell.DayField;
import org.latchkey.shell.Entry;

/** What a caller reads out: the invoice, or the card on file. */
final class EvidenceForm extends Div {

    private final RadioButtonGroup<EvidenceKind> kind = new RadioButtonGroup<>();
    private final TextField number = field("invoice.number");
    private final TextField total = field("invoice.total");
    private final DayField date = new DayField(getTranslation("desk.evidence.invoice.date"));
    private final TextField lastFour = field("card.lastFour");
    private final TextField expiry = field("card.expiry");
    private final Div invoice = new Div(number, total, date);
    private final Div card = new Div(lastFour, expiry);

    private final Entry<String> theNumber = Entry.of(number, InvoiceEvidence::parseNumber);
    private final Entry<BigDecimal> theTotal = Entry.of(total, InvoiceEvidence::parseTotal);
    private final Entry<LocalDate> theDate = Entry.chosen(date, "invalid.invoice.date");
    private final Entry<String> theLastFour = Entry.of(lastFour, CardEvidence::parseLastFour);
    private final Entry<YearMonth> theExpiry = Entry.of(expiry, CardEvidence::parseExpiry);

    EvidenceForm(SerializableConsumer<EvidenceKind> chosen) {
        addClassName("evidence-form");
        date.setId("invoice.date");
        kind.setLabel(getTranslation("desk.evidence.kind"));
        kind.setItems(EvidenceKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("evidence.kind." + each));
        kind.setValue(EvidenceKind.INVOICE);
        kind.addValueChangeListener(changed -> {
            arrange();
            chosen.accept(kind());
        });
        arrange();
        invoice.addClassName("fields");
        card.addClassName("fields");
        add(kind, invoice, card);
    }

    private TextField field(String name) {
        var field = new TextField(getTranslation("desk.evidence." + name));
        field.setId(name);
        field.setAutocomplete(Autocomplete.OFF);
        return field;
    }

    private void arrange() {
        invoice.setVisible(kind() == EvidenceKind.INVOICE);
        card.setVisible(kind() == EvidenceKind.CARD);
    }

    EvidenceKind kind() {
        return kind.getOptionalValue().orElse(EvidenceKind.INVOICE);
    }

    /** What was said; empty, with the reason at the field, while it cannot be compared. */
    Optional<Evidence> read() {
        return switch (kind()) {
            case INVOICE -> Entry.allRight(theNumber, theTotal, theDate) ? readInvoice() : Optional.empty();
            case CARD -> Entry.allRight(theLastFour, theExpiry) ? readCard() : Optional.empty();
        };
    }

    private Optional<Evidence> readInvoice() {
        try {
            return Optional.of(new InvoiceEvidence(theNumber.value(), theTotal.value(), theDate.value()));
        } catch (InvalidValue e) {
            theDate.refuse(e);
            return Optional.empty();
        }
    }

    private Optional<Evidence> readCard() {
        try {
            return Optional.of(new CardEvidence(theLastFour.value(), theExpiry.value()));
        } catch (InvalidValue e) {
            theExpiry.refuse(e);
            return Optional.empty();
        }
    }

    /** Nothing of what was said stays on the screen after a check (P25). */
    void clear() {
        number.clear();
        total.clear();
        date.clear();
        lastFour.clear();
        expiry.clear();
    }
}
