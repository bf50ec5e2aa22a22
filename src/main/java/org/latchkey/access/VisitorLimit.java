package org.latchkey.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a visitor for whom there is no session left with a plain 503; whoever has one is served. */
final class VisitorLimit extends OncePerRequestFilter {

    private static final String ANSWER = "Too many people are here at this moment. Please try again in a minute.\n"
            + "Im Moment sind zu viele Menschen hier. Bitte versuchen Sie es in einer Minute noch einmal.\n";
    private static final String RETRY_SECONDS = "60";

    private static final class NoSessionLeft extends RuntimeException {}

    private final Visitors visitors;

    VisitorLimit(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new Limited(request), response);
        } catch (ServletException | RuntimeException e) {
            if (!isForLackOfASession(e) || response.isCommitted()) {
                throw e;
            }
            refuse(response);
        }
    }

    private static boolean isForLackOfASession(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoSessionLeft) {
                return true;
            }
        }
        return false;
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.setContentType(MediaType.TEXT_PLAIN_VALUE + ";charset=utf-8");
        response.getWriter().write(ANSWER);
    }

    private final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }

        @Override
        public HttpSession getSession(boolean create) {
            if (create && super.getSession(false) == null && visitors.areTooMany()) {
                throw new NoSessionLeft();
            }
            return super.getSession(create);
        }
    }
}
