package org.latchkey.api;

import java.util.Objects;
import java.util.stream.Collectors;
import org.latchkey.kernel.InvalidValue;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Answers calls that cannot be read; nothing was done for them. */
@RestControllerAdvice
class MalformedCalls {

    private final Problems problems;

    MalformedCalls(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case StreamConstraintsException tooLarge -> problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            case JacksonException cause
            when cause.getCause() instanceof InvalidValue refused -> atField(problems.invalid(refused), cause);
            case JacksonException cause -> atField(problems.of(HttpStatus.BAD_REQUEST, "malformed-body"), cause);
            case null, default -> problems.of(HttpStatus.BAD_REQUEST, "malformed-body");
        };
    }

    private static ProblemDetail atField(ProblemDetail problem, JacksonException cause) {
        var field = cause.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        if (!field.isEmpty()) {
            problem.setProperty("field", field);
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidValue refused) {
        return problems.invalid(refused);
    }

    /** An id that is none is the id of nothing. */
    @ExceptionHandler
    ProblemDetail mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? problems.of(HttpStatus.NOT_FOUND, "not-found")
                : parameter(mismatch.getName());
    }

    @ExceptionHandler
    ProblemDetail missing(MissingServletRequestParameterException missing) {
        return parameter(missing.getParameterName());
    }

    @ExceptionHandler
    ProblemDetail malformed(MalformedParameter malformed) {
        return parameter(malformed.name());
    }

    private ProblemDetail parameter(String name) {
        var problem = problems.of(HttpStatus.BAD_REQUEST, "malformed-parameter");
        problem.setProperty("parameter", name);
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> method(HttpRequestMethodNotSupportedException other) {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .headers(other.getHeaders())
                .body(problems.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mediaType(HttpMediaTypeNotSupportedException other) {
        return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .header(HttpHeaders.ACCEPT, "application/json")
                .body(problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-json"));
    }

    @ExceptionHandler
    ProblemDetail accept(HttpMediaTypeNotAcceptableException other) {
        return problems.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
    }
}
