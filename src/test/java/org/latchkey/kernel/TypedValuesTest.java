package org.latchkey.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is read generously and refused clearly. */
class TypedValuesTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @ParameterizedTest
    @ValueSource(strings = {"21830549", "2183-0549", " 2183 0549 ", "２１８３０５４９"})
    void everySpellingOfAnAccountNumberIsRead(String typed) {
        assertThat(AccountNumber.parse(typed)).hasToString("2183-0549");
    }

    @ParameterizedTest
    @CsvSource({
        "'', invalid.accountNumber.empty",
        "1234, invalid.accountNumber.form",
        "2183-054x, invalid.accountNumber.form",
        "2183-0548, invalid.accountNumber.checkDigit",
        "2138-0549, invalid.accountNumber.checkDigit"
    })
    void aMistypedAccountNumberIsToldAtOnce(String typed, String key) {
        assertRefused(() -> AccountNumber.parse(typed), key);
    }

    @RepeatedTest(20)
    void aRequestNumberIsReadAsItIsDictated() {
        var number = RequestNumber.random(RANDOM, 6);
        var dictated = number.value().toLowerCase(Locale.ROOT).replace('-', ' ');

        assertThat(number.value()).matches("LK-\\d{6}-\\d");
        assertThat(RequestNumber.parse(dictated)).isEqualTo(number);
    }

    @Test
    void aUserNameIgnoresCaseAndOuterSpaces() {
        assertThat(new UserName("  Müller ")).isEqualTo(new UserName("müller"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\u202Eb", "a\u200Bb"})
    void invisibleCharactersAreNoPartOfAUserName(String typed) {
        assertRefused(() -> new UserName(typed), "invalid.userName.characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "x@", "@y.example", "a b@y.example", "x@y.example\r\nBcc: z@y.example", "<x@y.example>"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertRefused(() -> new EmailAddress(typed), "invalid.email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x@y.example", "First.Last+tag@sub.domain.museum", "o'neil@y.example"})
    void everyMailableAddressIsTaken(String typed) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(typed.toLowerCase(Locale.ROOT));
    }

    @Test
    void aContactIsAnAddressOrANumber() {
        assertThat(Contact.parse("x@y.example")).isInstanceOf(Contact.ByEmail.class);
        assertThat(Contact.parse("(0555) 01-23")).isEqualTo(new Contact.ByPhone(new PhoneNumber("05550123")));
        assertRefused(() -> Contact.parse("call me"), "invalid.contact");
        assertRefused(() -> Contact.parse(" "), "invalid.contact.empty");
    }

    @Test
    void cardNumbersAndVerificationCodesAreScrubbedFromEveryText() {
        assertThat(new Message("Card 4111 1111 1111 1111, cvc 123, invoice 1234567890123."))
                .hasToString("Card [card number removed], cvc ***, invoice 1234567890123.");
    }

    @Test
    void aTextIsNeitherEmptyNorEndless() {
        assertRefused(() -> new Message(" \n "), "invalid.text.empty");
        assertRefused(() -> new Message("x".repeat(4001)), "invalid.text.long");
        assertRefused(() -> new Message("a\u0007b"), "invalid.text.characters");
        assertRefused(() -> new Reason("x".repeat(501)), "invalid.text.long");
    }

    @Test
    void aSecretNeverPrints() {
        var secret = Secret.random();

        assertThat(secret).hasToString("***");
        assertThat(secret.reveal()).hasSize(43);
        assertThat(Secret.presented(secret.reveal()).hash())
                .isEqualTo(secret.hash())
                .hasSize(64);
    }

    private static void assertRefused(ThrowingCallable parsing, String key) {
        assertThatThrownBy(parsing)
                .isInstanceOfSatisfying(
                        InvalidValue.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
