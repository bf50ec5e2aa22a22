package org.latchkey.demo;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.LockCause;
import org.latchkey.access.Locks;
import org.latchkey.access.OpenLock;
import org.latchkey.demo.Cast.Company;
import org.latchkey.demo.World.AccountEntry;
import org.latchkey.demo.World.CardEntry;
import org.latchkey.demo.World.InvoiceEntry;
import org.latchkey.demo.World.PersonEntry;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.kernel.UserName;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells scripts who plays in the demo, and who is locked at this moment. */
@RestController
@Profile("demo")
class WorldController {

    private final Directory directory;
    private final Locks locks;

    WorldController(Directory directory, Locks locks) {
        this.directory = directory;
        this.locks = locks;
    }

    @GetMapping("/demo/world.json")
    World world() {
        return new World(
                Cast.companies().map(WorldController::account).toList(),
                Cast.companies().flatMap(this::people).toList());
    }

    private static AccountEntry account(Company company) {
        if (company == Cast.OPERATOR) {
            return new AccountEntry(company.number().toString(), company.name(), company.size(), null, null);
        }
        var papers = Papers.of(company);
        var invoice = papers.latest();
        return new AccountEntry(
                company.number().toString(),
                company.name(),
                company.size(),
                new InvoiceEntry(invoice.number(), invoice.total(), invoice.date()),
                new CardEntry(papers.card().lastFour(), papers.card().expiry()));
    }

    private Stream<PersonEntry> people(Company company) {
        return company.people().stream()
                .map(person -> directory.user(company.number(), new UserName(person.userName())))
                .flatMap(found -> found.stream())
                .map(this::person);
    }

    private PersonEntry person(User user) {
        return new PersonEntry(
                user.account().number().toString(),
                user.name().value(),
                Cast.PASSWORD,
                user.email().value(),
                user.type(),
                user.role(),
                strictestLock(user));
    }

    private @Nullable LockCause strictestLock(User user) {
        return locks.of(user.id()).stream()
                .map(OpenLock::cause)
                .reduce((one, other) -> one.compareTo(other) > 0 ? one : other)
                .orElse(null);
    }
}
