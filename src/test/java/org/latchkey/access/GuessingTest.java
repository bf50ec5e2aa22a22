package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Common passwords are refused, however long they are made (P33). */
class GuessingTest {

    private static final List<String> OWN = List.of("carl", "carl weber", "21830549", "cobalt cycles");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password1234",
                "passwordpassword",
                "123456789012",
                "qwertyuiop123",
                "iloveyou1234",
                "P@ssw0rd2026",
                "carlcarlcarl",
                "cobalt cycles",
                "letmeinletmein"
            })
    void whatThievesTryFirstIsEasy(String password) {
        assertThat(Guessing.isEasy(password, OWN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"seven paper lanterns", "four quiet harbour cranes", "Zahnrad Nebel 42 Kiesel", "x7#Lw0pQ!29bRt"
            })
    void severalWordsAreNot(String password) {
        assertThat(Guessing.isEasy(password, OWN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {128, 100_000})
    void lengthAloneCostsLittle(int length) {
        assertThat(Guessing.isEasy("a1b2".repeat(length / 4), OWN)).isIn(true, false);
    }
}
