package org.latchkey.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.latchkey.kernel.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Lets every page, error pages too, see one language: the one chosen with the {@link LanguageSwitch}, else the first of
 * the browser's that is spoken here, else English.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChosenLanguage extends OncePerRequestFilter {

    static final String COOKIE = "latchkey.language";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        next.doFilter(inOneLanguage(request, languageOf(request).locale()), response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static Language languageOf(HttpServletRequest request) {
        return Stream.concat(chosen(request).stream(), wished(request))
                .flatMap(locale -> Language.of(locale).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()));
    }

    /** Without the header, the container would name the server's language. */
    private static Stream<Locale> wished(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
    }

    private static HttpServletRequest inOneLanguage(HttpServletRequest request, Locale locale) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public Locale getLocale() {
                return locale;
            }

            @Override
            public Enumeration<Locale> getLocales() {
                return Collections.enumeration(List.of(locale));
            }
        };
    }
}
