package org.latchkey.bench;

/** H2 inside the measured process, in a file, with the options of the application's default. */
record EmbeddedH2() implements Server {

    private static final String OPTIONS = ";QUERY_CACHE_SIZE=512;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
    private static final int POOL = 10;

    @Override
    public String name() {
        return "H2";
    }

    @Override
    public Database fresh(String name) {
        var file = "jdbc:h2:file:" + Workshop.file(name);
        return new Database(
                file + ";MODE=PostgreSQL;DEFAULT_NULL_ORDERING=HIGH" + OPTIONS,
                file + ";WRITE_DELAY=0" + OPTIONS,
                "latchkey_owner",
                "owner",
                POOL);
    }

    @Override
    public long cpuNanos() {
        return 0;
    }

    @Override
    public void close() {}
}
