package org.latchkey.casework.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.latchkey.access.SignInDesk;
import org.latchkey.shell.PasswordPrompt;
import org.springframework.stereotype.Component;

/** Does acts for a page; where the own password is due first, it asks for it and does the act again (P11). */
@Component
final class Performer {

    private final SignInDesk signIn;

    Performer(SignInDesk signIn) {
        this.signIn = signIn;
    }

    void perform(Supplier<Outcome> act, Consumer<Outcome.Done> done, Consumer<Outcome.Refused> refused) {
        switch (Outcome.of(act)) {
            case Outcome.Done result -> done.accept(result);
            case Outcome.Refused result -> refused.accept(result);
            case Outcome.PasswordFirst() ->
                new PasswordPrompt(signIn::confirm, () -> perform(act, done, refused)).open();
        }
    }
}
