package org.latchkey.requests.rest;

import org.latchkey.api.Problems;
import org.latchkey.requests.KeyReused;
import org.latchkey.requests.RequestEnded;
import org.latchkey.requests.RequestOnHold;
import org.latchkey.requests.RequestState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How refusals about help requests are told. */
@RestControllerAdvice
class RequestProblems {

    private final Problems problems;

    RequestProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail on(KeyReused reused) {
        return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused");
    }

    @ExceptionHandler
    ProblemDetail on(RequestEnded ended) {
        return problems.wrongState(ended.state());
    }

    @ExceptionHandler
    ProblemDetail on(RequestOnHold frozen) {
        return problems.wrongState(RequestState.FROZEN);
    }
}
