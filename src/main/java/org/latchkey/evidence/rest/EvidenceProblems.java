package org.latchkey.evidence.rest;

import org.latchkey.api.Problems;
import org.latchkey.evidence.EvidenceNotAskedFor;
import org.latchkey.evidence.NothingSealed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells why evidence was not taken, or not compared. */
@RestControllerAdvice
class EvidenceProblems {

    private final Problems problems;

    EvidenceProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail on(EvidenceNotAskedFor refused) {
        return problems.wrongState(refused.state());
    }

    @ExceptionHandler
    ProblemDetail on(NothingSealed none) {
        return problems.of(HttpStatus.CONFLICT, "nothing-sealed");
    }
}
