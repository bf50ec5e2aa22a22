package org.latchkey.articles;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.latchkey.kernel.InvalidValue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of articles: put in by staff (P53), seen by everybody who has their address. */
@Service
@Transactional
public class Images {

    /** The most bytes a picture has. */
    public static final int MOST_BYTES = 1_000_000;

    private final WriterCheck writers;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Images(WriterCheck writers, JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.writers = writers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps a picture; the same one twice is kept once.
     *
     * @throws InvalidValue when it is no PNG, JPEG or GIF, has more than a million bytes or a side over 4096 pixels
     * @throws org.springframework.security.access.AccessDeniedException to anybody but staff who write
     */
    public Image add(byte[] content) {
        var writer = writers.pass();
        var image = ImageCheck.pass(content);
        var added = jdbc.sql("insert into article_image (name, content, uploaded_by, uploaded_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(image.name(), content, writer.value(), OffsetDateTime.now(clock))
                .update();
        if (added == 1) {
            events.publishEvent(new ImageAdded(image.name()));
        }
        return image;
    }

    /** The picture of this name. */
    @Transactional(readOnly = true)
    public Optional<Image> find(String name) {
        return jdbc.sql("select content from article_image where name = ?")
                .param(name)
                .query((row, nr) -> new Image(name, row.getBytes("content")))
                .optional();
    }
}
