package org.latchkey.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.TooManyTries;
import org.latchkey.settings.ProxySettings;
import org.latchkey.settings.ThrottleSettings;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever tries too much is slowed down, by network first and then by account (P36). */
class ThrottleTest {

    private static final AccountNumber ONE = AccountNumber.completing("1111111");
    private static final AccountNumber OTHER = AccountNumber.completing("2222222");

    private boolean tightened;
    private final Throttle throttle = new Throttle(
            () -> new ThrottleSettings(5, 10, 5, 10, tightened, 25),
            new CurrentSignIn(new TrustedProxies(new ProxySettings(List.of()))));

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aNetworkHasItsTriesWhateverAccountsItNames() {
        from("192.0.2.1");
        signIns(ONE, 3);
        signIns(OTHER, 2);

        assertThatThrownBy(() -> signIns(OTHER, 1)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void anotherNetworkIsServed() {
        from("192.0.2.1");
        signIns(ONE, 5);
        from("192.0.2.2");

        assertThatCode(() -> signIns(ONE, 1)).doesNotThrowAnyException();
    }

    @Test
    void anAccountHasItsTriesFromWhateverNetworks() {
        from("192.0.2.1");
        signIns(ONE, 5);
        from("192.0.2.2");
        signIns(ONE, 5);
        from("192.0.2.3");

        assertThatThrownBy(() -> signIns(ONE, 1)).isInstanceOf(TooManyTries.class);
        assertThatCode(() -> signIns(OTHER, 1)).doesNotThrowAnyException();
    }

    @Test
    void spellingsOfAnAccountCountTogether() {
        from("192.0.2.1");
        throttle.signIn(ONE.digits());
        from("192.0.2.2");
        signIns(ONE, 5);
        from("192.0.2.3");
        signIns(ONE, 4);

        assertThatThrownBy(() -> throttle.signIn(" " + ONE)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void aHouseholdOfIpv6IsOneNetwork() {
        for (int host = 1; host <= 5; host++) {
            from("2001:db8:1:2::" + host);
            signIns(ONE, 1);
        }
        from("2001:db8:1:2:ffff::1");
        assertThatThrownBy(() -> signIns(OTHER, 1)).isInstanceOf(TooManyTries.class);

        from("2001:db8:1:3::1");
        assertThatCode(() -> signIns(OTHER, 1)).doesNotThrowAnyException();
    }

    @Test
    void signingInForgettingAndFilingCountApart() {
        from("192.0.2.1");
        signIns(ONE, 5);

        assertThatCode(() -> throttle.forgot(ONE)).doesNotThrowAnyException();
        assertThatCode(() -> throttle.pass(ONE)).doesNotThrowAnyException();
    }

    @Test
    void tighteningTakesEffectAtOnce() {
        from("192.0.2.1");
        signIns(ONE, 1);
        tightened = true;
        signIns(ONE, 1);

        assertThatThrownBy(() -> signIns(ONE, 1)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void forgettingTheQuietForgetsNobodyElse() {
        from("192.0.2.1");
        signIns(ONE, 5);
        throttle.forgetTheQuiet();

        assertThatThrownBy(() -> signIns(ONE, 1)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void peopleSignedInAndJobsAreNotSlowedDown() {
        assertThatCode(() -> signIns(ONE, 50)).doesNotThrowAnyException();

        from("192.0.2.1");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(1, 2, "Ana", UserType.STAFF, null), "", List.of()));
        assertThatCode(() -> signIns(ONE, 50)).doesNotThrowAnyException();
    }

    private void signIns(AccountNumber account, int times) {
        for (int attempt = 0; attempt < times; attempt++) {
            throttle.signIn(account.toString());
        }
    }

    private static void from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
