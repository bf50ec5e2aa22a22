package org.latchkey.casework.ui;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets a list be read by position although it is fetched by key: it remembers the last row of every stretch it has
 * seen, so that going on at any depth costs one page.
 */
final class KeyTrail<T> {

    /** Reads the rows that follow a row, or the first ones. */
    interface Pages<T> {
        List<T> after(@Nullable T last, int limit);
    }

    private static final int STRIDE = 50;

    private final TreeMap<Integer, T> lastBefore = new TreeMap<>();
    private final Pages<T> pages;

    KeyTrail(Pages<T> pages) {
        this.pages = pages;
    }

    /** The rows from a position on, at most so many. */
    List<T> read(int position, int limit) {
        var known = lastBefore.floorEntry(position);
        var at = known == null ? 0 : known.getKey();
        var last = known == null ? null : known.getValue();
        while (at < position) {
            var skipped = pages.after(last, Math.min(position - at, STRIDE));
            if (skipped.isEmpty()) {
                return List.of();
            }
            at += skipped.size();
            last = skipped.getLast();
            lastBefore.put(at, last);
        }
        return remember(position, pages.after(last, limit));
    }

    private List<T> remember(int position, List<T> rows) {
        for (int seen = STRIDE; seen < rows.size(); seen += STRIDE) {
            lastBefore.put(position + seen, rows.get(seen - 1));
        }
        if (!rows.isEmpty()) {
            lastBefore.put(position + rows.size(), rows.getLast());
        }
        return rows;
    }
}
