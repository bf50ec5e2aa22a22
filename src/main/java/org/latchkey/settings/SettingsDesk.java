package org.latchkey.settings;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where sysadmins see and change settings (P66). A value that weakens a check is in force only when another sysadmin has
 * confirmed it (P39). Every act is refused to anybody else by the {@link SettingsGuard}.
 */
@Service
@Transactional
public class SettingsDesk {

    /** What became of a change that was asked for. */
    public enum Change {
        /** The value is in force. */
        IN_FORCE,
        /** It weakens a check, and waits for another sysadmin. */
        WAITING,
        /** It is the present value already. */
        UNCHANGED
    }

    /** What became of a decision on a change that waits. */
    public enum Decision {
        /** The value is in force. */
        IN_FORCE,
        /** Whoever asks for a weaker check does not confirm it. */
        YOUR_OWN,
        /** It was decided, or a newer change took its place. */
        NO_LONGER_WAITING
    }

    private final SettingsGuard guard;
    private final Catalogue catalogue;
    private final Settings settings;
    private final SettingBook book;
    private final ApplicationEventPublisher events;

    SettingsDesk(
            SettingsGuard guard,
            Catalogue catalogue,
            Settings settings,
            SettingBook book,
            ApplicationEventPublisher events) {
        this.guard = guard;
        this.catalogue = catalogue;
        this.settings = settings;
        this.book = book;
        this.events = events;
    }

    /** Every setting as it stands, in the order in which pages show them. */
    @Transactional(readOnly = true)
    public List<SettingState> all() {
        guard.sysadmin();
        var waiting = book.waiting();
        return catalogue.settings().stream()
                .map(setting -> new SettingState(
                        setting,
                        settings.value(setting),
                        catalogue.standard(setting),
                        settings.isWeak(setting),
                        waiting.stream()
                                .filter(change -> change.setting().equals(setting.key()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** The changes of the setting with this key, newest first, before the one given; all when null. */
    @Transactional(readOnly = true)
    public List<SettingChange> history(String key, @Nullable Long before, int limit) {
        guard.sysadmin();
        return book.history(key, before == null ? Long.MAX_VALUE : before, limit);
    }

    /**
     * Gives a setting another value.
     *
     * @throws org.latchkey.kernel.InvalidValue when there is no such setting, or it cannot have this value
     */
    public Change change(String key, String text) {
        guard.sysadmin();
        var setting = catalogue.setting(key);
        var after = setting.normal(text);
        book.hold();
        var before = presentValue(setting);
        if (after.equals(before)) {
            return Change.UNCHANGED;
        }
        var weakens = setting.isWeaker(after, catalogue.standard(setting)) && setting.isWeaker(after, before);
        var sysadmin = weakens ? guard.provenSysadmin() : guard.sysadmin();
        var change = book.propose(key, before, after, weakens, sysadmin);
        if (weakens) {
            tell(new SettingProposed(key, before, after));
            return Change.WAITING;
        }
        putInForce(change, key, before, after, sysadmin);
        return Change.IN_FORCE;
    }

    /** Puts in force what another sysadmin asked for. */
    public Decision confirm(long change) {
        var sysadmin = guard.provenSysadmin();
        book.hold();
        var waiting = waiting(change);
        if (waiting.isEmpty()) {
            return Decision.NO_LONGER_WAITING;
        }
        var asked = waiting.get();
        if (asked.by().equals(sysadmin.user())) {
            return Decision.YOUR_OWN;
        }
        putInForce(change, asked.setting(), presentValue(catalogue.setting(asked.setting())), asked.after(), sysadmin);
        return Decision.IN_FORCE;
    }

    /** Refuses a change that waits, or takes back one's own; one that was decided stays as it is. */
    public void refuse(long change) {
        var sysadmin = guard.sysadmin();
        book.hold();
        waiting(change).ifPresent(asked -> {
            book.decide(change, "REFUSED", sysadmin);
            tell(new SettingRefused(asked.setting(), asked.before(), asked.after()));
        });
    }

    private void putInForce(long change, String setting, String before, String after, Actor sysadmin) {
        book.decide(change, "IN_FORCE", sysadmin);
        tell(new SettingChanged(setting, before, after));
    }

    private void tell(Object event) {
        events.publishEvent(event);
        events.publishEvent(new SettingsTouched());
    }

    private String presentValue(Setting setting) {
        return book.inForce().getOrDefault(setting.key(), catalogue.standard(setting));
    }

    private Optional<SettingChange> waiting(long change) {
        return book.find(change).filter(found -> found.state() == SettingChange.State.WAITING);
    }
}
