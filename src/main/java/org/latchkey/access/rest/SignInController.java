package org.latchkey.access.rest;

import java.time.Instant;
import java.util.Optional;
import org.latchkey.access.BearerTokens;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.PasswordProven;
import org.latchkey.access.SecondStep;
import org.latchkey.access.SignInAnswer;
import org.latchkey.access.SignInDesk;
import org.latchkey.access.SignedIn;
import org.latchkey.access.TypedCode;
import org.latchkey.api.Calls;
import org.latchkey.kernel.InvalidValue;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Signing in and out by REST; the same desk, the same counter and the same two steps as on the page (P30, P31, P37). */
@Calls
class SignInController {

    record SignIn(
            String accountNumber,
            String userName,
            String password,
            Optional<String> code,
            Optional<Boolean> skipSecondFactor) {}

    /** A token for the header of the calls that follow; signing in has just proved who calls. */
    record Token(String token, Instant expiresAt) {}

    record Confirmation(Optional<String> password, Optional<String> code, Optional<Boolean> skipSecondFactor) {

        Confirmation {
            if (password.isEmpty() && code.isEmpty() && skipSecondFactor.isEmpty()) {
                throw new IllegalArgumentException("Nothing to confirm with");
            }
        }
    }

    private final SignInDesk desk;
    private final SecondStep second;
    private final BearerTokens tokens;
    private final CurrentSignIn current;

    SignInController(SignInDesk desk, SecondStep second, BearerTokens tokens, CurrentSignIn current) {
        this.desk = desk;
        this.second = second;
        this.tokens = tokens;
        this.current = current;
    }

    @PostMapping("/sign-in")
    Token signIn(@RequestBody SignIn typed) {
        var issued = tokens.issue(person(typed));
        return new Token(issued.secret().reveal(), issued.expiresAt().toInstant());
    }

    private SignedIn person(SignIn typed) {
        var first = desk.signIn(typed.accountNumber(), typed.userName(), typed.password());
        var last = switch (first) {
            case SignInAnswer.FactorDue(var proven) ->
                mayLeaveOut(typed.skipSecondFactor()) ? second.skip(proven) : second.prove(proven, code(typed));
            case SignInAnswer.SetUpDue(var proven) -> withoutFactor(proven, typed);
            default -> first;
        };
        return switch (last) {
            case SignInAnswer.In(var person) -> person;
            case SignInAnswer.FactorDue still -> throw new SecondFactorRequired();
            default -> throw new LoginFailed();
        };
    }

    private SignInAnswer withoutFactor(PasswordProven proven, SignIn typed) {
        if (!mayLeaveOut(typed.skipSecondFactor())) {
            throw new SetUpRequired();
        }
        return second.skip(proven);
    }

    private static TypedCode code(SignIn typed) {
        try {
            return new TypedCode(typed.code().orElse(""));
        } catch (InvalidValue e) {
            throw new SecondFactorRequired();
        }
    }

    private boolean mayLeaveOut(Optional<Boolean> asked) {
        return asked.orElse(false) && second.maySkip();
    }

    @PostMapping("/sign-in/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@RequestBody Confirmation typed) {
        var staff = desk.confirmsByCode();
        if (staff && mayLeaveOut(typed.skipSecondFactor())) {
            desk.skipConfirming();
        } else if (!(staff ? typed.code() : typed.password()).map(desk::confirm).orElse(false)) {
            throw staff ? new WrongCode() : new WrongPassword();
        }
    }

    @PostMapping("/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut() {
        current.get().ifPresent(tokens::end);
    }
}
