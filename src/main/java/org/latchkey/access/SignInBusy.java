package org.latchkey.access;

/** Too many people sign in at this moment; trying again shortly is safe, and nothing was counted against anybody. */
public final class SignInBusy extends RuntimeException {

    SignInBusy() {
        super("Too many sign-ins at once");
    }
}
