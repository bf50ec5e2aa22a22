package org.latchkey.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.kernel.InvalidValue;

class CardEvidenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"4242", " 42 42 ", "**** 4242", "•••• 4242", "４２４２"})
    void theLastFourDigitsAreRead(String typed) {
        assertThat(CardEvidence.parseLastFour(typed)).isEqualTo("4242");
    }

    @ParameterizedTest
    @ValueSource(strings = {"09/27", "9/27", "09 / 2027", "09-27", "09.2027", "0927", "092027", "2027-09", "09 27"})
    void theExpiryMonthIsRead(String typed) {
        assertThat(CardEvidence.parseExpiry(typed)).isEqualTo(YearMonth.of(2027, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/20", "1220", "12/2020"})
    void theYear2020IsNotTakenForACentury(String typed) {
        assertThat(CardEvidence.parseExpiry(typed)).isEqualTo(YearMonth.of(2020, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "1234 5678", "4111111111111111", "4111 1111 1111 1111", "****-****-1234-5"})
    void moreThanFourDigitsAreRefusedWithAMessageOfTheirOwnAndNeverEchoed(String typed) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CardEvidence.parseLastFour(typed))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("invalid.card.full"))
                .satisfies(refusal -> assertThat(refusal.toString()).doesNotContainPattern("[0-9]{2}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "abcd", "12a4", "12\u000034"})
    void fewerDigitsAreRefused(String typed) {
        assertThat(key(() -> CardEvidence.parseLastFour(typed))).isEqualTo("invalid.card.lastFour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13/27", "00/27", "27", "soon", "2027-13", "9/2"})
    void whatIsNoMonthIsRefused(String typed) {
        assertThat(key(() -> CardEvidence.parseExpiry(typed))).isEqualTo("invalid.card.expiry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4111111111111111", "12345678"})
    void aCardNumberIsRefusedWhereTheMonthBelongs(String typed) {
        assertThat(key(() -> CardEvidence.parseExpiry(typed))).isEqualTo("invalid.card.full");
    }

    @Test
    void evidenceDoesNotPrint() {
        assertThat(new CardEvidence("4242", YearMonth.of(2027, 9)).toString()).doesNotContain("42", "27");
    }

    private static String key(ThrowingCallable parsing) {
        return catchThrowableOfType(InvalidValue.class, parsing).key();
    }
}
