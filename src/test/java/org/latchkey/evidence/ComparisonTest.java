package org.latchkey.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.latchkey.kernel.AccountId;

class ComparisonTest {

    private static final AccountId ACCOUNT = new AccountId(1);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final InvoiceEvidence BEFORE = invoice("A-1", TODAY.minusDays(40));
    private static final CardEvidence CARD = new CardEvidence("4242", YearMonth.of(2027, 9));

    @Test
    void theMostRecentInvoiceMatches() {
        var newest = invoice("A-2", TODAY.minusDays(30));

        assertThat(comparison(newest, BEFORE).find(ACCOUNT, newest)).contains("invoice:0");
    }

    @Test
    void everyFieldOfAnInvoiceCounts() {
        var newest = invoice("A-2", TODAY.minusDays(30));
        var comparison = comparison(newest);

        assertThat(comparison.find(ACCOUNT, new InvoiceEvidence("A-3", newest.total(), newest.date())))
                .isEmpty();
        assertThat(comparison.find(ACCOUNT, new InvoiceEvidence("A-2", BigDecimal.TWO, newest.date())))
                .isEmpty();
        assertThat(comparison.find(ACCOUNT, new InvoiceEvidence("A-2", newest.total(), TODAY)))
                .isEmpty();
    }

    @Test
    void theInvoiceBeforeMatchesWhileTheNewestIsUnderTenDaysOld() {
        assertThat(comparison(invoice("A-2", TODAY.minusDays(9)), BEFORE).find(ACCOUNT, BEFORE))
                .contains("invoice:1");
    }

    @Test
    void theInvoiceBeforeNoLongerMatchesOnTheTenthDay() {
        assertThat(comparison(invoice("A-2", TODAY.minusDays(10)), BEFORE).find(ACCOUNT, BEFORE))
                .isEmpty();
    }

    @Test
    void noInvoiceMeansNoMatch() {
        assertThat(comparison().find(ACCOUNT, BEFORE)).isEmpty();
    }

    @Test
    void lastFourAndExpiryMonthOfTheCardMatch() {
        assertThat(comparison().find(ACCOUNT, CARD)).contains("card:9");
        assertThat(comparison().find(ACCOUNT, new CardEvidence("4242", YearMonth.of(2027, 10))))
                .isEmpty();
        assertThat(comparison().find(ACCOUNT, new CardEvidence("4243", YearMonth.of(2027, 9))))
                .isEmpty();
    }

    @Test
    void theRecordComparedCountsUntilItWouldNoLongerBeCompared() {
        var matched = comparison(BEFORE).find(ACCOUNT, BEFORE).orElseThrow();

        assertThat(comparison(BEFORE).counts(ACCOUNT, matched)).isTrue();
        assertThat(comparison().counts(ACCOUNT, matched)).isFalse();
        assertThat(comparison().counts(ACCOUNT, "card:9")).isTrue();
        assertThat(comparison().counts(ACCOUNT, "card:8")).isFalse();
    }

    private static InvoiceEvidence invoice(String number, LocalDate date) {
        return new InvoiceEvidence(number, new BigDecimal("1234.50"), date);
    }

    private static Comparison comparison(InvoiceEvidence... newestFirst) {
        var invoices = List.of(newestFirst);
        return new Comparison(
                new BillingRecords() {
                    @Override
                    public List<Invoice> newestInvoices(AccountId account, int most) {
                        return invoices.stream()
                                .limit(most)
                                .map(invoice -> new Invoice(Integer.toString(invoices.indexOf(invoice)), invoice))
                                .toList();
                    }

                    @Override
                    public List<Card> cardsOnFile(AccountId account) {
                        return List.of(new Card("9", CARD));
                    }
                },
                Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
