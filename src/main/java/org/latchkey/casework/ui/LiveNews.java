package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;
import org.latchkey.casework.NoSuchCase;
import org.latchkey.casework.QueueNews;
import org.latchkey.requests.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets an open page follow the news of the queue, for as long as it is open. */
final class LiveNews {

    private static final Logger LOG = LoggerFactory.getLogger(LiveNews.class);

    private LiveNews() {}

    static void follow(QueueNews news, Component page, SerializableConsumer<Set<RequestId>> refresh) {
        page.addAttachListener(attached -> {
            var reader = attached.getUI().<Set<RequestId>>accessLater(changed -> tell(refresh, changed), () -> {});
            var end = news.subscribe(reader::accept);
            page.addDetachListener(detached -> {
                end.run();
                detached.unregisterListener();
            });
        });
    }

    /** Who may not see a page any more learns so with the next click, not from news. */
    private static void tell(SerializableConsumer<Set<RequestId>> refresh, Set<RequestId> changed) {
        try {
            refresh.accept(changed);
        } catch (NoSuchCase e) {
            LOG.debug("Somebody who may not see it any more was told news", e);
        }
    }
}
