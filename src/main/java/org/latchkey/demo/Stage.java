package org.latchkey.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.latchkey.access.SecondStep;
import org.latchkey.access.SignInAnswer;
import org.latchkey.access.SignInDesk;
import org.latchkey.access.SignedIn;
import org.latchkey.demo.Cast.Company;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Lets the people of the demo act as they would: signed in with their own password. */
@Component
@Profile("demo")
class Stage {

    private final Map<String, SignedIn> signedIn = new ConcurrentHashMap<>();
    private final SignInDesk signIn;
    private final SecondStep second;

    Stage(SignInDesk signIn, SecondStep second) {
        this.signIn = signIn;
        this.second = second;
    }

    <T> T as(Company company, String userName, Supplier<T> act) {
        var person = signedIn.computeIfAbsent(userName, name -> signIn(company, name));
        SecurityContextHolder.getContext().setAuthentication(authenticated(person));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    void as(Company company, String userName, Runnable act) {
        as(company, userName, () -> {
            act.run();
            return true;
        });
    }

    private SignedIn signIn(Company company, String userName) {
        var answer = signIn.signIn(company.number().digits(), userName, Cast.PASSWORD);
        return withoutSecondFactor(answer)
                .signedIn()
                .orElseThrow(() -> new IllegalStateException(userName + " cannot sign in"));
    }

    private SignInAnswer withoutSecondFactor(SignInAnswer answer) {
        return answer instanceof SignInAnswer.SetUpDue(var proven) ? second.skip(proven) : answer;
    }

    private static UsernamePasswordAuthenticationToken authenticated(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, "", List.of());
    }
}
