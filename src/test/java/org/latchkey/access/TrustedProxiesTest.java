package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.latchkey.settings.ProxySettings;
import org.springframework.mock.web.MockHttpServletRequest;

/** X-Forwarded-For is believed as far as trusted proxies wrote it (P36). */
class TrustedProxiesTest {

    private static final TrustedProxies NOBODY = new TrustedProxies(new ProxySettings(List.of()));
    private static final TrustedProxies OURS =
            new TrustedProxies(new ProxySettings(List.of("10.0.0.0/8", "2001:db8::1")));

    @Test
    void withoutATrustedProxyTheHeaderSaysNothing() {
        assertThat(NOBODY.clientOf(request("198.51.100.7", "203.0.113.9"))).isEqualTo("198.51.100.7");
    }

    @Test
    void somebodyElsesHeaderSaysNothing() {
        assertThat(OURS.clientOf(request("198.51.100.7", "203.0.113.9"))).isEqualTo("198.51.100.7");
    }

    @Test
    void aTrustedProxyTellsWhomItServed() {
        assertThat(OURS.clientOf(request("10.0.0.1", "203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(OURS.clientOf(request("2001:db8::1", "203.0.113.9"))).isEqualTo("203.0.113.9");
    }

    @Test
    void whatTheClientWroteItselfSaysNothing() {
        assertThat(OURS.clientOf(request("10.0.0.1", "192.0.2.66, 203.0.113.9")))
                .isEqualTo("203.0.113.9");
        assertThat(OURS.clientOf(request("10.0.0.1", "10.0.0.9, 203.0.113.9"))).isEqualTo("203.0.113.9");
    }

    @Test
    void aChainOfTrustedProxiesIsFollowed() {
        assertThat(OURS.clientOf(request("10.0.0.1", "203.0.113.9, 10.0.0.2"))).isEqualTo("203.0.113.9");
    }

    @Test
    void severalHeadersAreReadAsOne() {
        var request = request("10.0.0.1", "192.0.2.66");
        request.addHeader("X-Forwarded-For", "203.0.113.9");

        assertThat(OURS.clientOf(request)).isEqualTo("203.0.113.9");
    }

    @Test
    void whatIsNoAddressIsNotBelieved() {
        for (var nonsense :
                List.of("", "localhost", "203.0.113.9:80", "1:2:3", "<b>", "1".repeat(100), "evil.example")) {
            assertThat(OURS.clientOf(request("10.0.0.1", nonsense))).isEqualTo("10.0.0.1");
        }
    }

    private static MockHttpServletRequest request(String from, String forwardedFor) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        request.addHeader("X-Forwarded-For", forwardedFor);
        return request;
    }
}
