package org.latchkey.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.latchkey.access.Locks;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Registrar;
import org.latchkey.directory.Substitution;
import org.latchkey.directory.User;
import org.latchkey.kernel.InvalidValue;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where account managers name a colleague who stands in for them while they are away (P61). */
@Service
@Transactional
public class AbsenceDesk {

    private static final int LONGEST_DAYS = 366;

    private final Desk desk;
    private final Directory directory;
    private final Registrar registrar;
    private final Locks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbsenceDesk(
            Desk desk,
            Directory directory,
            Registrar registrar,
            Locks locks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.registrar = registrar;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    /** One's own substitutions that are in force or to come. */
    @Transactional(readOnly = true)
    public List<Substitution> mine() {
        return directory.substitutions(desk.accountManager().id(), today());
    }

    /** The colleagues who could stand in. */
    @Transactional(readOnly = true)
    public List<User> colleagues() {
        var me = desk.accountManager();
        var others = directory.staff(Role.ACCOUNT_MANAGER).stream()
                .filter(other -> !other.id().equals(me.id()))
                .toList();
        var enabled = locks.enabledAmong(others.stream().map(User::id).toList());
        return others.stream().filter(other -> enabled.contains(other.id())).toList();
    }

    /**
     * Lets a colleague stand in from the first to the last day; both are told.
     *
     * @throws InvalidValue when that is nobody who could, or the days do not fit
     */
    public void name(UserId substitute, LocalDate firstDay, LocalDate lastDay) {
        var me = desk.accountManager();
        var colleague = colleagues().stream()
                .filter(other -> other.id().equals(substitute))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("casework.absence.nobody"));
        requireDays(firstDay, lastDay);
        registrar.substitute(me.id(), substitute, firstDay, lastDay);
        events.publishEvent(new SubstituteNamed(me, colleague, firstDay, lastDay));
    }

    private void requireDays(LocalDate firstDay, LocalDate lastDay) {
        if (firstDay.isBefore(today()) || lastDay.isBefore(firstDay)) {
            throw new InvalidValue("casework.absence.days");
        }
        if (firstDay.plusDays(LONGEST_DAYS).isBefore(lastDay)) {
            throw new InvalidValue("casework.absence.long");
        }
        if (mine().stream()
                .anyMatch(other ->
                        !other.lastDay().isBefore(firstDay) && !other.firstDay().isAfter(lastDay))) {
            throw new InvalidValue("casework.absence.overlap");
        }
    }

    /** Ends one of one's own substitutions at once. */
    public void end(long id) {
        var me = desk.accountManager();
        mine().stream().filter(own -> own.id() == id).findFirst().ifPresent(own -> {
            registrar.endSubstitution(id, me.id());
            events.publishEvent(new SubstitutionEnded(me, own.substitute()));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
