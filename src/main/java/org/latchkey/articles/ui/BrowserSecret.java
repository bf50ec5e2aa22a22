package org.latchkey.articles.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.latchkey.kernel.Secret;

/** What a browser is known by when it votes: a random secret in a cookie, made with its first vote and never before. */
final class BrowserSecret {

    private static final String COOKIE = "latchkey.reader";
    private static final Duration KEPT = Duration.ofDays(400);
    private static final int LONGEST = 64;

    private BrowserSecret() {}

    /** The secret this browser brought; empty when it never voted. */
    static Optional<Secret> brought() {
        return ofSession().or(BrowserSecret::ofCookie).map(Secret::presented);
    }

    /** The secret this browser is known by from now on. */
    static Secret given() {
        return brought().orElseGet(BrowserSecret::make);
    }

    private static Secret make() {
        var secret = Secret.random();
        VaadinSession.getCurrent().setAttribute(COOKIE, secret.reveal());
        Optional.ofNullable(VaadinResponse.getCurrent()).ifPresent(answer -> answer.addCookie(cookie(secret)));
        return secret;
    }

    private static Cookie cookie(Secret secret) {
        var request = VaadinRequest.getCurrent();
        var cookie = new Cookie(COOKIE, secret.reveal());
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** A browser that keeps no cookies still votes once while its session lasts. */
    private static Optional<String> ofSession() {
        return Optional.ofNullable((String) VaadinSession.getCurrent().getAttribute(COOKIE));
    }

    private static Optional<String> ofCookie() {
        return Optional.ofNullable(VaadinRequest.getCurrent().getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.length() <= LONGEST)
                .findFirst();
    }
}
