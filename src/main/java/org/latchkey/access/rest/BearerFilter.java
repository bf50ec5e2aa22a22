package org.latchkey.access.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.latchkey.access.BearerTokens;
import org.latchkey.access.Caller;
import org.latchkey.kernel.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells who makes a call by its bearer token; one that is not valid is refused, whatever the call. */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final BearerTokens tokens;
    private final AuthenticationEntryPoint signInFirst;

    BearerFilter(BearerTokens tokens, AuthenticationEntryPoint signInFirst) {
        this.tokens = tokens;
        this.signInFirst = signInFirst;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var presented = presented(request);
        var caller = presented.flatMap(tokens::holder);
        if (presented.isPresent() && caller.isEmpty()) {
            signInFirst.commence(request, response, new BadCredentialsException("The token is not valid"));
            return;
        }
        caller.ifPresent(BearerFilter::signIn);
        chain.doFilter(request, response);
    }

    private static Optional<Secret> presented(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                        ? header.substring(SCHEME.length()).strip()
                        : "")
                .map(Secret::presented);
    }

    private static void signIn(Caller caller) {
        var person = caller.person();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.viewRole())));
        signedIn.setDetails(caller);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
    }
}
