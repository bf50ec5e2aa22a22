package org.latchkey.access;

import org.latchkey.directory.Directory;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserName;
import org.latchkey.settings.DeskSettings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the first sysadmin comes in, before there is anybody to let them in (P9): by a link that is printed to the terminal
 * at the start, belongs to that start alone, and is good while there is no sysadmin.
 */
@Service
@Transactional
public class FirstSysadmin {

    /** The address of the page that the link leads to. */
    public static final String PATH = "first-sysadmin";

    private final Secret secret = Secret.random();
    private final Directory directory;
    private final Registrar registrar;
    private final OneTimeLinks links;
    private final DeskSettings desk;

    FirstSysadmin(Directory directory, Registrar registrar, OneTimeLinks links, DeskSettings desk) {
        this.directory = directory;
        this.registrar = registrar;
        this.links = links;
        this.desk = desk;
    }

    /** To the terminal and not to the log, which others may read. */
    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("SystemOut")
    void printLink() {
        if (isMissing()) {
            System.out.printf("%nThere is no sysadmin yet. Become the first one here:%n  %s%n%n", link());
        }
    }

    String link() {
        return desk.link("/" + PATH + "/" + secret.reveal());
    }

    /** Whether this is the link that was printed, and there still is no sysadmin. */
    @Transactional(readOnly = true)
    public boolean opens(Secret presented) {
        return presented.hash().equals(secret.hash()) && isMissing();
    }

    private boolean isMissing() {
        return directory.staff(Role.SYSADMIN).isEmpty();
    }

    /**
     * Names the operator's account, where it has no name yet, and registers its first sysadmin.
     *
     * @return the secret of the one-time link over which they choose a password
     * @throws InvalidValue when the link does not open this any more
     */
    public Secret register(Secret presented, Operator operator, NewSysadmin person) {
        if (!opens(presented)) {
            throw new InvalidValue("access.first.over");
        }
        var account = directory.operator().orElseGet(() -> registrar.openOperator(operator.number(), operator.name()));
        var user = registrar.registerKnown(new Registrar.NewUser(
                account.id(),
                person.name(),
                person.displayName(),
                person.email(),
                null,
                UserType.STAFF,
                Role.SYSADMIN,
                person.language()));
        return links.forNewPassword(user.id());
    }

    /** The operator's own account. */
    public record Operator(AccountNumber number, String name) {}

    /** Who becomes the first sysadmin. */
    public record NewSysadmin(UserName name, String displayName, EmailAddress email, Language language) {}
}
