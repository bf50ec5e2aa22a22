package org.latchkey.demo;

import java.util.List;
import org.latchkey.access.Locks;
import org.latchkey.access.SignInSuggestions;
import org.latchkey.demo.Cast.Company;
import org.latchkey.demo.Cast.Person;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserName;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Offers the demo's people on the sign-in page, each with what they may do and whether they are locked right now. */
@Component
@Profile("demo")
class DemoPeople implements SignInSuggestions {

    private final Directory directory;
    private final Locks locks;
    private final MessageSource texts;

    DemoPeople(Directory directory, Locks locks, MessageSource texts) {
        this.directory = directory;
        this.locks = locks;
        this.texts = texts;
    }

    @Override
    public List<Suggestion> suggestions() {
        return Cast.companies()
                .flatMap(company -> company.people().stream().map(person -> suggestion(company, person)))
                .toList();
    }

    private Suggestion suggestion(Company company, Person person) {
        var number = company.number().toString();
        var label = directory
                .user(company.number(), new UserName(person.userName()))
                .map(this::label)
                .orElse(person.displayName());
        return new Suggestion(
                number, person.userName(), Cast.PASSWORD, label, text("demo.group", company.name(), number));
    }

    private String label(User user) {
        var role = user.role();
        var what = text("demo.is." + (role == null ? user.type().name() : role.name()));
        return text(locks.isEnabled(user.id()) ? "demo.person" : "demo.person.locked", user.displayName(), what);
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
