package org.latchkey.casework.ui;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.stream.Stream;

/** Rows for a grid by position and number, from a list that is never asked how many there are. */
final class UncountedRows<T> extends AbstractBackEndDataProvider<T, Void> {

    private final SerializableBiFunction<Integer, Integer, List<T>> rows;
    private final SerializableFunction<T, Object> id;

    UncountedRows(SerializableBiFunction<Integer, Integer, List<T>> rows, SerializableFunction<T, Object> id) {
        this.rows = rows;
        this.id = id;
    }

    @Override
    protected Stream<T> fetchFromBackEnd(Query<T, Void> query) {
        return rows.apply(query.getOffset(), query.getLimit()).stream();
    }

    @Override
    protected int sizeInBackEnd(Query<T, Void> query) {
        throw new UnsupportedOperationException("The rows are not counted");
    }

    @Override
    public Object getId(T item) {
        return id.apply(item);
    }
}
