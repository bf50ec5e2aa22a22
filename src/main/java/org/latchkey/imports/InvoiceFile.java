package org.latchkey.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.latchkey.directory.Account;
import org.latchkey.evidence.Billing;
import org.latchkey.evidence.InvoiceEvidence;
import org.latchkey.imports.InvoiceFile.ListedInvoice;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.InvalidValue;
import org.springframework.stereotype.Component;

/**
 * Adds invoices, each as somebody could type it as evidence. One whose number is on file stays as it is, and the check
 * does not say whether the rest was the same: that would answer guesses outside the budget (P20, P22).
 */
@Component
class InvoiceFile implements Kind<ListedInvoice> {

    record ListedInvoice(AccountNumber account, String number, BigDecimal total, Currency currency, LocalDate date) {

        @Override
        public String toString() {
            return "ListedInvoice[***]";
        }
    }

    private record Key(AccountNumber account, String number) {}

    private final Accounts accounts;
    private final Billing billing;

    InvoiceFile(Accounts accounts, Billing billing) {
        this.accounts = accounts;
        this.billing = billing;
    }

    @Override
    public FileKind kind() {
        return FileKind.INVOICES;
    }

    @Override
    public Optional<ListedInvoice> read(Cells cells) {
        var account = cells.value("account_number", AccountNumber::parse);
        var number = cells.value("invoice_number", InvoiceEvidence::parseNumber);
        var total = cells.value("total", InvoiceEvidence::parseTotal);
        var currency = cells.value("currency", InvoiceFile::currency);
        var date = cells.value("date", InvoiceFile::date);
        return cells.ifSound(
                () -> new ListedInvoice(account.get(), number.get(), total.get(), currency.get(), date.get()));
    }

    /** As evidence has it, which refuses years nobody is asked for. */
    private static LocalDate date(String typed) {
        return new InvoiceEvidence("1", BigDecimal.ONE, InvoiceEvidence.parseDate(typed)).date();
    }

    private static Currency currency(String typed) {
        try {
            return Currency.getInstance(typed.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("imports.fault.currency");
        }
    }

    @Override
    public Object key(ListedInvoice line) {
        return new Key(line.account(), line.number());
    }

    @Override
    public Plan plan(List<Read<ListedInvoice>> lines, Consumer<Fault> faults) {
        var steps = new ArrayList<Plan.Step>();
        accounts.sort(lines, ListedInvoice::account, faults).forEach((account, ofAccount) -> {
            var present = billing.invoiceNumbers(account.id());
            ofAccount.stream()
                    .map(Read::says)
                    .filter(invoice -> !present.contains(invoice.number()))
                    .forEach(invoice -> steps.add(Plan.Step.ofLine(() -> add(account, invoice))));
        });
        return new Plan(steps, lines.size() - steps.size(), false);
    }

    private void add(Account account, ListedInvoice invoice) {
        billing.invoice(account, invoice.number(), invoice.total(), invoice.currency(), invoice.date());
    }
}
