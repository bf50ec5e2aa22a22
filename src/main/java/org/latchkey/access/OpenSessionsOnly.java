package org.latchkey.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes a visitor of whoever comes with a session whose sign-in has ended (P35). */
final class OpenSessionsOnly extends OncePerRequestFilter {

    /** What browsers send by themselves while nobody does anything. */
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "push");

    private final Sessions sessions;
    private final CurrentSignIn current;

    OpenSessionsOnly(Sessions sessions, CurrentSignIn current) {
        this.sessions = sessions;
        this.current = current;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (current.get().filter(person -> !isOpen(person, request)).isPresent()) {
            end(request);
        }
        chain.doFilter(request, response);
    }

    private boolean isOpen(SignedIn person, HttpServletRequest request) {
        var kind = request.getParameter("v-r");
        return kind != null && BY_ITSELF.contains(kind) ? sessions.isOpen(person) : sessions.isUsed(person);
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
