package org.latchkey.casework.ui;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import org.latchkey.casework.WorkItem;

/** The rows of the open view for a grid, which never asks how many there are. */
final class QueuePages extends AbstractBackEndDataProvider<WorkItem, Void> {

    private final transient QueueModel model;

    QueuePages(QueueModel model) {
        this.model = model;
    }

    @Override
    protected Stream<WorkItem> fetchFromBackEnd(Query<WorkItem, Void> query) {
        return model.rows(query.getOffset(), query.getLimit()).stream();
    }

    @Override
    protected int sizeInBackEnd(Query<WorkItem, Void> query) {
        throw new UnsupportedOperationException("The queue is not counted");
    }

    @Override
    public Object getId(WorkItem item) {
        return item.id();
    }
}
