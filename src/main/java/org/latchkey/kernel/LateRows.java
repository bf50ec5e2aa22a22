package org.latchkey.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that nobody reads in the transaction that adds them: they are gathered, and written by one statement a table
 * just before it commits. Where they cannot be written, nothing is committed.
 */
@PerTransaction
public class LateRows {

    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Map<Into, List<List<@Nullable Object>>> waiting = new LinkedHashMap<>();
    private boolean committing;

    LateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                committing = true;
                List.copyOf(waiting.keySet()).forEach(LateRows.this::write);
            }

            /** The first row of all came while others were about to commit, so nobody asked for it any more. */
            @Override
            public void afterCommit() {
                if (!waiting.isEmpty()) {
                    throw new IllegalStateException("Rows came too late to be written: " + waiting.keySet());
                }
            }
        });
    }

    /**
     * Where rows go.
     *
     * @param columns the table with its columns
     * @param row the values of one, in question marks
     * @param then what follows the values, or nothing
     */
    public record Into(String columns, String row, String then) {}

    /** Adds a row, with its values in the order of the columns. */
    public void add(Into table, @Nullable Object... values) {
        var rows = waiting.computeIfAbsent(table, first -> new ArrayList<>());
        rows.add(Arrays.asList(values));
        if (committing || rows.size() == MOST_AT_ONCE) {
            write(table);
        }
    }

    private void write(Into table) {
        var rows = waiting.remove(table);
        if (rows != null) {
            var values = String.join(", ", Collections.nCopies(rows.size(), table.row()));
            jdbc.sql("insert into " + table.columns() + " values " + values + " " + table.then())
                    .params(rows.stream().flatMap(List::stream).toList())
                    .update();
        }
    }
}
