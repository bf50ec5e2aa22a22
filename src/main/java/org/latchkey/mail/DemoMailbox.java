package org.latchkey.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.latchkey.kernel.EmailAddress;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One mailbox for everybody of the demo, so that a newcomer can follow each link of the story. */
@Service
@Profile("demo")
@Transactional
public class DemoMailbox implements Carrier {

    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoMailbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Delivery delivery() {
        return Delivery.DEMO_MAILBOX;
    }

    @Override
    public void carry(MessageId id, EmailAddress recipient, Letter letter) {
        jdbc.sql("delete from demo_letter where message_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("insert into demo_letter (message_id, recipient, subject, text, sent_at) values (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        recipient.value(),
                        letter.subject(),
                        PlainText.of(letter),
                        OffsetDateTime.now(clock))
                .update();
    }

    /** The newest two hundred letters, newest first. */
    @Transactional(readOnly = true)
    public List<DemoLetter> newestFirst() {
        return jdbc.sql("select * from demo_letter order by id desc limit ?")
                .param(MOST_SHOWN)
                .query((row, nr) -> new DemoLetter(
                        row.getLong("id"),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("text"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
