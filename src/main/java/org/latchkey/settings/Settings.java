package org.latchkey.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The settings in force, kept in memory: reading them sends no statement. This node follows its own changes at once,
 * those of other nodes within a second.
 */
@Component
public class Settings {

    private record Snapshot(
            long version,
            Map<String, String> changed,
            Map<Class<? extends Record>, Record> records,
            List<SettingChange> waiting) {}

    private final Catalogue catalogue;
    private final SettingBook book;
    private final TransactionTemplate apart;
    private volatile Snapshot latest;

    Settings(Catalogue catalogue, SettingBook book, PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.book = book;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
        this.latest = read();
    }

    /** The settings of this type, for example {@link SignInSettings}, as they are now. */
    public <R extends Record> R get(Class<R> type) {
        return type.cast(Objects.requireNonNull(latest.records().get(type)));
    }

    /** Whether a setting weakens a check at present (P39). */
    public boolean areWeak() {
        return catalogue.settings().stream().anyMatch(this::isWeak);
    }

    /** Whether a change waits for a second sysadmin. */
    public boolean isChangeWaiting() {
        return !latest.waiting().isEmpty();
    }

    boolean isWeak(Setting setting) {
        return setting.isWeaker(value(setting), catalogue.standard(setting));
    }

    String value(Setting setting) {
        return latest.changed().getOrDefault(setting.key(), catalogue.standard(setting));
    }

    private Snapshot read() {
        return Objects.requireNonNull(apart.execute(reading -> {
            var version = book.version();
            var changed = book.inForce();
            return new Snapshot(version, changed, catalogue.records(changed), book.waiting());
        }));
    }

    @Scheduled(fixedDelayString = "${latchkey.settings-refresh:1s}")
    synchronized void refresh() {
        if (latest.version() != book.version()) {
            latest = read();
        }
    }

    /** What this node changed itself, it reads with a connection of its own: that of the change is closed by now. */
    @TransactionalEventListener
    synchronized void on(SettingsTouched event) {
        latest = read();
    }
}
