package org.latchkey.casework.rest;

import org.latchkey.api.Problems;
import org.latchkey.casework.NoSuchCase;
import org.latchkey.casework.NobodyToWriteTo;
import org.latchkey.casework.StepIsOver;
import org.latchkey.casework.WorkItemGone;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How refusals at the desk are told; a foreign case is a missing one (I15). */
@RestControllerAdvice
class CaseProblems {

    private final Problems problems;

    CaseProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail on(NoSuchCase none) {
        return problems.of(HttpStatus.NOT_FOUND, "not-found");
    }

    @ExceptionHandler
    ProblemDetail on(WorkItemGone gone) {
        return problems.wrongState(gone.state());
    }

    @ExceptionHandler
    ProblemDetail on(StepIsOver over) {
        return problems.of(HttpStatus.CONFLICT, "step-is-over");
    }

    @ExceptionHandler
    ProblemDetail on(NobodyToWriteTo nobody) {
        return problems.of(HttpStatus.CONFLICT, "nobody-to-write-to");
    }

    @ExceptionHandler
    ProblemDetail on(Taken taken) {
        var problem = problems.of(HttpStatus.CONFLICT, "taken");
        problem.setProperty("claimedBy", taken.by());
        problem.setProperty("claimedAt", taken.at());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(TriesUsedUp spent) {
        var problem = problems.of(HttpStatus.CONFLICT, "tries-used-up");
        problem.setProperty("budget", spent.budget());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail on(NotComparedNow paused) {
        var problem = problems.of(HttpStatus.CONFLICT, "comparing-paused");
        problem.setProperty("kind", paused.kind());
        return problem;
    }
}
