package org.latchkey.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.InetAddressValidator;
import org.latchkey.settings.ProxySettings;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** Tells from which address a request comes, believing X-Forwarded-For only as far as trusted proxies wrote it (P36). */
@Component
class TrustedProxies {

    private static final int LONGEST_ADDRESS = 45;

    private final List<IpAddressMatcher> trusted;

    TrustedProxies(ProxySettings settings) {
        this.trusted = settings.trusted().stream().map(IpAddressMatcher::new).toList();
    }

    String clientOf(HttpServletRequest request) {
        var client = request.getRemoteAddr();
        for (var before : forwardedFor(request)) {
            if (!isTrusted(client) || !isAddress(before)) {
                return client;
            }
            client = before;
        }
        return client;
    }

    /** Nearest first: each proxy adds at the end from whom it got the request. */
    private static List<String> forwardedFor(HttpServletRequest request) {
        return Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .toList()
                .reversed();
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS
                && InetAddressValidator.getInstance().isValid(text);
    }

    private boolean isTrusted(String address) {
        return trusted.stream().anyMatch(proxy -> proxy.matches(address));
    }
}
