package org.latchkey.upkeep;

import java.util.List;
import java.util.function.Supplier;
import org.latchkey.settings.AddressSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every half minute which addresses count from now on, on every node; the row knows, so no restart forgets (P38). */
@Component
class AddressClock {

    private static final Logger LOG = LoggerFactory.getLogger(AddressClock.class);
    private static final int AT_ONCE = 100;

    private final AddressChanges changes;
    private final AddressMove move;
    private final Supplier<AddressSettings> settings;

    AddressClock(AddressChanges changes, AddressMove move, Supplier<AddressSettings> settings) {
        this.changes = changes;
        this.move = move;
        this.settings = settings;
    }

    /** Every user once, so that those who have to wait are in nobody's way. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void look() {
        changes.forgotten(settings.get().countsAfter(), AT_ONCE).forEach(move::expire);
        List<AddressChange> due;
        var last = 0L;
        do {
            due = changes.due(last, AT_ONCE);
            due.forEach(this::move);
            last = due.isEmpty() ? last : due.getLast().user().value();
        } while (due.size() == AT_ONCE);
    }

    private void move(AddressChange due) {
        try {
            move.count(due.user());
        } catch (RuntimeException e) {
            LOG.warn("The address of {} does not count yet; the next look tries again", due.user(), e);
        }
    }
}
