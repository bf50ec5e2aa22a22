package org.latchkey.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.latchkey.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The billing records kept in Latchkey's own database; a row never changes, so its id names its content. */
@Repository
class BillingTables implements BillingRecords {

    private final JdbcClient jdbc;

    BillingTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccountId account, InvoiceEvidence invoice, Currency currency) {
        jdbc.sql("insert into invoice (account_id, number, total, currency, issued_on) values (?, ?, ?, ?, ?)")
                .params(account.value(), invoice.number(), invoice.total(), currency.getCurrencyCode(), invoice.date())
                .update();
    }

    void add(AccountId account, CardEvidence card, String token) {
        jdbc.sql("insert into payment_card (account_id, token, last_four, expiry) values (?, ?, ?, ?)")
                .params(account.value(), token, card.lastFour(), card.expiry().toString())
                .update();
    }

    @Override
    public List<Invoice> newestInvoices(AccountId account, int most) {
        return jdbc.sql("""
                        select id, number, total, issued_on from invoice
                         where account_id = ? order by issued_on desc, id desc fetch first ? rows only
                        """)
                .params(account.value(), most)
                .query((row, nr) -> new Invoice(
                        row.getString("id"),
                        new InvoiceEvidence(
                                row.getString("number"),
                                row.getBigDecimal("total"),
                                row.getObject("issued_on", LocalDate.class))))
                .list();
    }

    @Override
    public List<Card> cardsOnFile(AccountId account) {
        return jdbc.sql("""
                        select id, last_four, expiry from payment_card
                         where account_id = ? order by id desc fetch first 1 row only
                        """)
                .param(account.value())
                .query((row, nr) -> new Card(
                        row.getString("id"),
                        new CardEvidence(row.getString("last_four"), YearMonth.parse(row.getString("expiry")))))
                .list();
    }

    Set<String> invoiceNumbers(AccountId account) {
        return jdbc.sql("select number from invoice where account_id = ?")
                .param(account.value())
                .query((row, nr) -> row.getString(1))
                .set();
    }

    Set<String> cardTokens(AccountId account) {
        return jdbc.sql("select token from payment_card where account_id = ?")
                .param(account.value())
                .query((row, nr) -> row.getString(1))
                .set();
    }
}
