package org.latchkey.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.kernel.InvalidValue;

class InvoiceEvidenceTest {

    private static final LocalDate DATE = LocalDate.parse("2026-11-02");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INV-2026-0042",
                "inv 2026 0042",
                " Inv.2026/0042 ",
                "INV20260042",
                "ＩＮＶ－２０２６－００４２",
                "#inv_2026–0042"
            })
    void caseSpacesAndSeparatorsOfTheNumberDoNotMatter(String typed) {
        assertThat(InvoiceEvidence.parseNumber(typed)).isEqualTo("INV20260042");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.50 | 1234.5",
                "1,234.50 | 1234.5",
                "1.234,50 | 1234.5",
                "1 234,5 | 1234.5",
                "$1,234.50 | 1234.5",
                "EUR 1.234,50 | 1234.5",
                "1234.50 € | 1234.5",
                "1,234 | 1234",
                "1.234.567 | 1234567",
                "1.234.567,89 | 1234567.89",
                "4280.54 | 4280.54",
                "4280,54 | 4280.54",
                "120,- | 120",
                "1.234,– € | 1234",
                "0 | 0",
                "1200.00 | 1200",
            })
    void totalsAreReadAsAmounts(String typed, BigDecimal amount) {
        assertThat(InvoiceEvidence.parseTotal(typed)).isEqualByComparingTo(amount);
    }

    @Test
    void totalsAreComparedAsAmounts() {
        assertThat(new InvoiceEvidence("A1", new BigDecimal("1200.00"), DATE))
                .isEqualTo(new InvoiceEvidence("a-1", new BigDecimal("1200"), DATE))
                .isNotEqualTo(new InvoiceEvidence("A1", new BigDecimal("1200.01"), DATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "-5",
                "1234.567",
                "12,34,5",
                "1e9",
                "9999999999999",
                "1.2.3",
                "1.234,567",
                "1,234,5",
                "\u0000"
            })
    void whatIsNoAmountIsRefused(String typed) {
        assertThat(key(() -> InvoiceEvidence.parseTotal(typed))).isEqualTo("invalid.invoice.total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "1E+12", "1E+2147483647", "1E-2147483647"})
    void amountsThatNoInvoiceHasAreRefused(BigDecimal total) {
        assertThat(key(() -> new InvoiceEvidence("A1", total, DATE))).isEqualTo("invalid.invoice.total");
    }

    @ParameterizedTest
    @CsvSource({
        "'', .empty",
        "' - ', .empty",
        "12345678901234567890123456789012345678901x, ''",
        "A\u200B1, ''",
        "A\u00071, ''"
    })
    void whatIsNoInvoiceNumberIsRefused(String typed, String ending) {
        assertThat(key(() -> InvoiceEvidence.parseNumber(typed))).isEqualTo("invalid.invoice.number" + ending);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "02.11.2026", "2.11.2026", " 2026-11-02 "})
    void datesAreReadInBothSpellings(String typed) {
        assertThat(InvoiceEvidence.parseDate(typed)).isEqualTo(DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "02/11/2026", "11.21.2026", "30.2.2026", "2026-02-30", "0026-11-21", "2026-11-2x"})
    void whatIsNoDateIsRefused(String typed) {
        assertThat(key(() -> new InvoiceEvidence("A1", BigDecimal.ONE, InvoiceEvidence.parseDate(typed))))
                .isEqualTo("invalid.invoice.date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "4111-1111--1111 1111",
                "my card 4111.1111.1111.1111",
                "４１１１１１１１１１１１１１１１"
            })
    void aFullCardNumberIsRefusedInEveryFieldAndNeverEchoed(String typed) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> InvoiceEvidence.parseNumber(typed))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("invalid.card.full"))
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContain("1111"))
                .satisfies(refusal -> assertThat(refusal.arguments()).isEmpty());
        assertThat(key(() -> InvoiceEvidence.parseTotal(typed))).isEqualTo("invalid.card.full");
        assertThat(key(() -> InvoiceEvidence.parseDate(typed))).isEqualTo("invalid.card.full");
    }

    @Test
    void evidenceDoesNotPrint() {
        assertThat(new InvoiceEvidence("SECRET1", new BigDecimal("77.70"), DATE).toString())
                .doesNotContain("SECRET", "77", "2026");
    }

    private static String key(org.assertj.core.api.ThrowableAssert.ThrowingCallable parsing) {
        return catchThrowableOfType(InvalidValue.class, parsing).key();
    }
}
