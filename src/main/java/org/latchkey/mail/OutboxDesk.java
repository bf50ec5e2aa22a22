package org.latchkey.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.StaffCheck;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a sysadmin may do with letters: see what is owed, read it without its secrets, have it tried again (P66).
 * Everything throws {@link org.springframework.security.access.AccessDeniedException} to anybody else.
 */
@Service
@Transactional
public class OutboxDesk {

    private final StaffCheck staff;
    private final OutboxRows rows;
    private final LetterWriter writer;
    private final Postman postman;
    private final ApplicationEventPublisher events;

    OutboxDesk(
            StaffCheck staff, OutboxRows rows, LetterWriter writer, Postman postman, ApplicationEventPublisher events) {
        this.staff = staff;
        this.rows = rows;
        this.writer = writer;
        this.postman = postman;
        this.events = events;
    }

    /**
     * Letters, newest first.
     *
     * @param state only those in this state; all when null
     * @param before only those with a smaller id; from the newest when null
     */
    @Transactional(readOnly = true)
    public List<OutboxLetter> page(@Nullable LetterState state, @Nullable Long before, int limit) {
        staff.sysadmin();
        return rows.page(state, before == null ? Long.MAX_VALUE : before, limit);
    }

    /**
     * The text of a letter with {@code [link]} and {@code [code]} in place of secrets.
     *
     * @throws java.util.NoSuchElementException when there is no such letter
     */
    @Transactional(readOnly = true)
    public String text(long letter) {
        staff.sysadmin();
        var written = writer.write(rows.notice(letter), new HiddenEnclosures());
        return written.subject() + "\n\n" + PlainText.of(written);
    }

    /** Has a letter tried again at once, with the whole schedule before it; one that left meanwhile stays as it is. */
    public void retry(long letter) {
        staff.sysadmin();
        if (rows.oweAgain(letter)) {
            events.publishEvent(new LetterRetried(letter));
            events.publishEvent(new LetterOwed());
        }
    }

    /** How letters leave at present. */
    public Delivery delivery() {
        staff.sysadmin();
        return postman.delivery();
    }
}
