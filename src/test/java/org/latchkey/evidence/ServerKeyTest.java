package org.latchkey.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class ServerKeyTest {

    private final ServerKey key = keyOf(1);

    @Test
    void whatWasSealedOpensForItsOwnerOnly() {
        var sealed = key.seal("request 1", "INV20260042");

        assertThat(key.open("request 1", sealed)).isEqualTo("INV20260042");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> key.open("request 2", sealed));
    }

    @Test
    void anotherKeyOpensNothing() {
        var sealed = key.seal("request 1", "INV20260042");

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> keyOf(2).open("request 1", sealed));
    }

    @Test
    void equalTextsLookDifferentSealed() {
        assertThat(key.seal("request 1", "4242")).isNotEqualTo(key.seal("request 1", "4242"));
    }

    @Test
    void hashesDependOnTheKey() {
        assertThat(key.hash("123456")).isEqualTo(keyOf(1).hash("123456")).isNotEqualTo(keyOf(2).hash("123456"));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServerKey(Base64.getEncoder().encodeToString(new byte[16])));
    }

    private static ServerKey keyOf(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return new ServerKey(Base64.getEncoder().encodeToString(bytes));
    }
}
