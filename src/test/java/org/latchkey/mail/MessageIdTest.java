package org.latchkey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.latchkey.kernel.EmailAddress;

class MessageIdTest {

    private static final String FROM = "desk@latchkey.example";

    @Test
    void sameOccasionAndRecipientHaveTheSameId() {
        assertThat(MessageId.of(letterTo("a@example.org"), "request 1", FROM))
                .isEqualTo(MessageId.of(letterTo("a@example.org").with("word", "other"), "request 1", FROM));
    }

    @Test
    void otherOccasionsAndOtherRecipientsHaveOthers() {
        var id = MessageId.of(letterTo("a@example.org"), "request 1", FROM);

        assertThat(MessageId.of(letterTo("a@example.org"), "request 2", FROM)).isNotEqualTo(id);
        assertThat(MessageId.of(letterTo("b@example.org"), "request 1", FROM)).isNotEqualTo(id);
    }

    @Test
    void idIsOfOurDomainAndTellsNothing() {
        assertThat(MessageId.of(letterTo("a@example.org"), "request 1", FROM).value())
                .matches("<[0-9a-f]{32}@latchkey\\.example>");
    }

    private static Notice letterTo(String address) {
        return new Notice(LetterKind.RECEIPT, new EmailAddress(address), null, null, null, null, Map.of());
    }
}
