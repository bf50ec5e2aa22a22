package org.latchkey.access.rest;

import java.time.Instant;
import org.latchkey.access.BearerTokens;
import org.latchkey.access.CurrentSignIn;
import org.latchkey.access.SignInDesk;
import org.latchkey.api.Calls;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Signing in and out by REST; the same desk and the same counter as on the page (P30, P31). */
@Calls
class SignInController {

    record SignIn(String accountNumber, String userName, String password) {}

    /** A token for the header of the calls that follow; signing in has just proved the password. */
    record Token(String token, Instant expiresAt) {}

    record Confirmation(String password) {}

    private final SignInDesk desk;
    private final BearerTokens tokens;
    private final CurrentSignIn current;

    SignInController(SignInDesk desk, BearerTokens tokens, CurrentSignIn current) {
        this.desk = desk;
        this.tokens = tokens;
        this.current = current;
    }

    @PostMapping("/sign-in")
    Token signIn(@RequestBody SignIn typed) {
        var person = desk.signIn(typed.accountNumber(), typed.userName(), typed.password())
                .orElseThrow(LoginFailed::new);
        var issued = tokens.issue(person);
        return new Token(issued.secret().reveal(), issued.expiresAt().toInstant());
    }

    @PostMapping("/sign-in/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@RequestBody Confirmation typed) {
        if (!desk.confirm(typed.password())) {
            throw new WrongPassword();
        }
    }

    @PostMapping("/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut() {
        current.get().ifPresent(tokens::end);
    }
}
