package org.latchkey.articles;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows staff which articles fail people, and what readers missed (P50, P53). Everything throws
 * {@link org.springframework.security.access.AccessDeniedException} to anybody else.
 */
@Service
@Transactional(readOnly = true)
public class FeedbackDesk {

    private final WriterCheck writers;
    private final FeedbackRows rows;

    FeedbackDesk(WriterCheck writers, FeedbackRows rows) {
        this.writers = writers;
        this.rows = rows;
    }

    /**
     * Articles, those that most readers found unhelpful first.
     *
     * @param after only those behind this one; from the first when null
     */
    public List<ArticleFeedback> failing(@Nullable ArticleFeedback after, int limit) {
        writers.pass();
        return rows.failing(after, limit);
    }

    /**
     * What readers missed, newest first.
     *
     * @param before only what was written before; from the newest when null
     */
    public List<ReaderRemark> remarks(@Nullable Instant before, int limit) {
        writers.pass();
        return rows.remarks(before, limit);
    }
}
