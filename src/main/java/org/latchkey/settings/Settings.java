package org.latchkey.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

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
    private volatile @Nullable Snapshot latest;

    Settings(Catalogue catalogue, SettingBook book) {
        this.catalogue = catalogue;
        this.book = book;
    }

    /** The settings of this type, for example {@link SignInSettings}, as they are now. */
    public <R extends Record> R get(Class<R> type) {
        return type.cast(Objects.requireNonNull(snapshot().records().get(type)));
    }

    /** Whether a setting weakens a check at present (P39). */
    public boolean areWeak() {
        return catalogue.settings().stream().anyMatch(this::isWeak);
    }

    /** Whether a change waits for a second sysadmin. */
    public boolean isChangeWaiting() {
        return !snapshot().waiting().isEmpty();
    }

    boolean isWeak(Setting setting) {
        return setting.isWeaker(value(setting), catalogue.standard(setting));
    }

    String value(Setting setting) {
        return snapshot().changed().getOrDefault(setting.key(), catalogue.standard(setting));
    }

    private Snapshot snapshot() {
        var kept = latest;
        return kept == null ? read() : kept;
    }

    private synchronized Snapshot read() {
        var version = book.version();
        var kept = latest;
        if (kept == null || kept.version() != version) {
            var changed = book.inForce();
            kept = new Snapshot(version, changed, catalogue.records(changed), book.waiting());
            latest = kept;
        }
        return kept;
    }

    @Scheduled(fixedDelayString = "${latchkey.settings-refresh:1s}")
    void refresh() {
        read();
    }

    @TransactionalEventListener
    void on(SettingsTouched event) {
        read();
    }
}
