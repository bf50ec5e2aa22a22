package org.latchkey.articles.ui;

import java.util.List;
import java.util.TreeMap;
import org.latchkey.articles.ArticleFeedback;
import org.latchkey.articles.FeedbackDesk;

/** The tallies, those that fail the most people first, by the key at which each page began. */
final class FeedbackModel {

    private final FeedbackDesk desk;
    private final TreeMap<Integer, ArticleFeedback> keys = new TreeMap<>();

    FeedbackModel(FeedbackDesk desk) {
        this.desk = desk;
    }

    List<ArticleFeedback> page(int offset, int limit) {
        var known = keys.floorEntry(offset);
        var start = known == null ? 0 : known.getKey();
        var lines = desk.failing(known == null ? null : known.getValue(), offset - start + limit);
        if (!lines.isEmpty()) {
            keys.put(start + lines.size(), lines.getLast());
        }
        return lines.stream().skip(offset - start).toList();
    }
}
