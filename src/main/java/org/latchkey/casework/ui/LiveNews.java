package org.latchkey.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;
import org.latchkey.casework.QueueNews;
import org.latchkey.requests.RequestId;

/** Lets an open page follow the news of the queue, for as long as it is open. */
final class LiveNews {

    private LiveNews() {}

    static void follow(QueueNews news, Component page, SerializableConsumer<Set<RequestId>> refresh) {
        page.addAttachListener(attached -> {
            var reader = attached.getUI().accessLater(refresh, () -> {});
            var end = news.subscribe(reader::accept);
            page.addDetachListener(detached -> {
                end.run();
                detached.unregisterListener();
            });
        });
    }
}
