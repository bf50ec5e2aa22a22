package org.latchkey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.latchkey.kernel.Secret;

class RedactionTest {

    @Test
    void serversAnswerKeepsItsCodesAndWords() {
        assertThat(Redaction.of("554 5.7.1 rejected by policy")).isEqualTo("554 5.7.1 rejected by policy");
    }

    @Test
    void quotedLinksSecretsAndCodesAreTakenOut() {
        var secret = Secret.random().reveal();
        var answer = "554 spam: https://desk.example/track/%s and %s and 123 456".formatted(secret, secret);

        assertThat(Redaction.of(answer)).isEqualTo("554 spam: [link] and *** and ***");
    }

    @Test
    void answerBecomesOneLine() {
        assertThat(Redaction.of("421 a\r\n421 b")).isEqualTo("421 a 421 b");
    }
}
