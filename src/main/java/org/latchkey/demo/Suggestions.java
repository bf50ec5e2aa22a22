package org.latchkey.demo;

import java.util.List;
import java.util.stream.Stream;
import org.latchkey.access.SignInSuggestions;
import org.latchkey.demo.Cast.Company;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Offers the people of the demo who can sign in on the sign-in page. */
@Component
@Profile("demo")
class Suggestions implements SignInSuggestions {

    @Override
    public List<Suggestion> suggestions() {
        return Cast.companies().flatMap(Suggestions::of).toList();
    }

    private static Stream<Suggestion> of(Company company) {
        return company.people().stream()
                .filter(person -> person.locked() == null)
                .map(person -> new Suggestion(
                        company.number().toString(),
                        person.userName(),
                        Cast.PASSWORD,
                        person.displayName() + ", " + job(person),
                        company.name()));
    }

    private static String job(Cast.Person person) {
        if (person.role() == null) {
            return switch (person.type()) {
                case ADMIN -> "admin";
                case NON_ADMIN -> "user";
                case STAFF -> "staff";
            };
        }
        return switch (person.role()) {
            case SUPPORT -> "support";
            case ACCOUNT_MANAGER -> "account manager";
            case SYSADMIN -> "sysadmin";
        };
    }
}
