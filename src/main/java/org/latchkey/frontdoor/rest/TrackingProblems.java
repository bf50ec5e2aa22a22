package org.latchkey.frontdoor.rest;

import java.util.NoSuchElementException;
import org.latchkey.api.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How links that lead nowhere are told. */
@RestControllerAdvice(assignableTypes = TrackingController.class)
class TrackingProblems {

    private final Problems problems;

    TrackingProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail on(NoSuchElementException none) {
        return problems.of(HttpStatus.NOT_FOUND, "not-found");
    }
}
