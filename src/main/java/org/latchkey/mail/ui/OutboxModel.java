package org.latchkey.mail.ui;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.latchkey.mail.Delivery;
import org.latchkey.mail.LetterState;
import org.latchkey.mail.OutboxDesk;
import org.latchkey.mail.OutboxLetter;

/** Which letters the outbox page shows. It remembers the key at which each page began, so that depth costs nothing. */
final class OutboxModel {

    private final OutboxDesk desk;
    private final TreeMap<Integer, Long> keys = new TreeMap<>();
    private @Nullable LetterState state;

    OutboxModel(OutboxDesk desk) {
        this.desk = desk;
    }

    /** Shows letters of one state only, or all when null. */
    void show(@Nullable LetterState only) {
        state = only;
        refresh();
    }

    /** Begins again at the newest letter. */
    void refresh() {
        keys.clear();
    }

    List<OutboxLetter> page(int offset, int limit) {
        var known = keys.floorEntry(offset);
        var start = known == null ? 0 : known.getKey();
        var before = known == null ? null : known.getValue();
        var letters = desk.page(state, before, offset - start + limit);
        if (!letters.isEmpty()) {
            keys.put(start + letters.size(), letters.getLast().id());
        }
        return letters.stream().skip(offset - start).toList();
    }

    String text(OutboxLetter letter) {
        return desk.text(letter.id());
    }

    void retry(OutboxLetter letter) {
        desk.retry(letter.id());
        refresh();
    }

    Delivery delivery() {
        return desk.delivery();
    }
}
