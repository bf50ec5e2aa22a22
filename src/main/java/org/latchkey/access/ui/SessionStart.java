package org.latchkey.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import org.latchkey.access.Sessions;
import org.latchkey.access.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Turns the session of a visitor into that of a signed-in person, under a new id that nobody could have planted. */
@Component
class SessionStart {

    /** What Spring Security adds to an address it saved. */
    private static final String MARK = "continue";

    private final SecurityContextRepository sessions;
    private final RequestCache saved;
    private final Sessions open;

    SessionStart(SecurityContextRepository sessions, RequestCache saved, Sessions open) {
        this.open = open;
        this.sessions = sessions;
        this.saved = saved;
    }

    /** Signs the session in and tells which page to show: the one that was asked for before, or else their home. */
    String begin(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var asked = saved.getRequest(request, response);
        saved.removeRequest(request, response);
        var session = request.getSession();
        request.changeSessionId();
        open.begin(session);
        Greeting.prepare(session);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.viewRole()))));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return asked == null ? SignInModel.homeOf(person) : pathOf(asked);
    }

    /** Only path and query, so that nobody is ever led to another site. */
    private static String pathOf(SavedRequest asked) {
        var address = URI.create(asked.getRedirectUrl());
        var query = address.getRawQuery();
        return query == null || query.equals(MARK) ? address.getRawPath() : address.getRawPath() + "?" + query;
    }
}
