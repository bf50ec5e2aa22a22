package org.latchkey.bench;

import java.io.IOException;
import java.sql.SQLException;

/** Where databases come from: the embedded one, or a PostgreSQL of our own. */
sealed interface Server extends AutoCloseable permits EmbeddedH2, Postgres {

    String name();

    Database fresh(String name) throws SQLException;

    /** CPU time of the database's own processes since they started, in nanoseconds. */
    long cpuNanos();

    @Override
    void close() throws IOException;
}
