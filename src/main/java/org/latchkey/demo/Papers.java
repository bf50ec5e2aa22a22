package org.latchkey.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import org.latchkey.demo.Cast.Company;
import org.latchkey.evidence.Billing;
import org.latchkey.kernel.AccountId;

/** The invoices and the card of a company of the demo, the same at every start. */
record Papers(List<Invoice> invoices, Card card) {

    private static final LocalDate LATEST = LocalDate.of(2026, 11, 2);
    private static final Currency EURO = Currency.getInstance("EUR");

    record Invoice(String number, BigDecimal total, LocalDate date) {}

    record Card(String token, String lastFour, YearMonth expiry) {}

    static Papers of(Company company) {
        var digits = Integer.parseInt(company.number().digits().substring(3, 7));
        var invoices = List.of(
                new Invoice("HT-2026-%04d".formatted(digits), total(digits, 4250), LATEST),
                new Invoice("HT-2025-%04d".formatted(digits), total(digits, 3990), LATEST.minusMonths(1)));
        var card = new Card("tok_" + company.domain(), "%04d".formatted(digits), YearMonth.of(2028, 1 + digits % 12));
        return new Papers(invoices, card);
    }

    Invoice latest() {
        return invoices.getFirst();
    }

    void fileWith(Billing billing, AccountId account) {
        invoices.forEach(invoice -> billing.invoice(account, invoice.number(), invoice.total(), EURO, invoice.date()));
        billing.card(account, card.token(), card.lastFour(), card.expiry());
    }

    private static BigDecimal total(int digits, int base) {
        return BigDecimal.valueOf((long) base * 100 + digits, 2);
    }
}
