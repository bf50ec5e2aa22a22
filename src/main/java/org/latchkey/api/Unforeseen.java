package org.latchkey.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers calls that failed in a way nobody refused them; the transaction took back what they did. */
@Component
class Unforeseen implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Unforeseen.class);

    private final Problems problems;

    Unforeseen(Problems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(handler instanceof HandlerMethod call && call.getBeanType().isAnnotationPresent(Calls.class))) {
            return null;
        }
        try {
            problems.write(told(call, response, failure), response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private ProblemDetail told(HandlerMethod call, HttpServletResponse response, Exception failure) {
        return switch (failure) {
            case TransientDataAccessException busy -> busy(response);
            case DataAccessResourceFailureException busy -> busy(response);
            case CannotCreateTransactionException busy -> busy(response);
            default -> {
                LOG.error("{} failed", call.getShortLogMessage(), failure);
                yield problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "internal");
            }
        };
    }

    private ProblemDetail busy(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        return problems.of(HttpStatus.SERVICE_UNAVAILABLE, "busy");
    }
}
