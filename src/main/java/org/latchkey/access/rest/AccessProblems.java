package org.latchkey.access.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.latchkey.access.ApprovalRefused;
import org.latchkey.access.SignInBusy;
import org.latchkey.api.LateAnswers;
import org.latchkey.api.Problems;
import org.latchkey.kernel.TooManyTries;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** How refusals of signing in and of approving are told; the type of a refused approval is its reason. */
@RestControllerAdvice
class AccessProblems {

    private final Problems problems;
    private final LateAnswers late;

    AccessProblems(Problems problems, LateAnswers late) {
        this.problems = problems;
        this.late = late;
    }

    @ExceptionHandler
    ProblemDetail on(LoginFailed refused) {
        return problems.of(HttpStatus.UNAUTHORIZED, "login-failed");
    }

    @ExceptionHandler
    ProblemDetail on(WrongPassword refused) {
        return problems.of(HttpStatus.FORBIDDEN, "wrong-password");
    }

    @ExceptionHandler
    ProblemDetail on(WrongCode refused) {
        return problems.of(HttpStatus.FORBIDDEN, "wrong-code");
    }

    @ExceptionHandler
    ProblemDetail on(SecondFactorRequired missing) {
        return problems.of(HttpStatus.UNAUTHORIZED, "second-factor-required");
    }

    @ExceptionHandler
    ProblemDetail on(SetUpRequired missing) {
        return problems.of(HttpStatus.FORBIDDEN, "set-up-second-factor");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(SignInBusy busy) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "busy"));
    }

    @ExceptionHandler
    void on(TooManyTries slower, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "600");
        late.write(problems.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-tries"), request, response);
    }

    @ExceptionHandler
    ProblemDetail on(ApprovalRefused refused) {
        var type = refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return problems.of(statusOf(refused.why()), type);
    }

    /** What doing something first would help is a conflict; what no act of this person helps is forbidden. */
    private static HttpStatus statusOf(ApprovalRefused.Why why) {
        return switch (why) {
            case NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
            case NOT_CLAIMED, NOT_VALIDATED, VALIDATION_EXPIRED, VALIDATED_BY_SOMEBODY_ELSE, FROZEN ->
                HttpStatus.CONFLICT;
            default -> HttpStatus.FORBIDDEN;
        };
    }
}
