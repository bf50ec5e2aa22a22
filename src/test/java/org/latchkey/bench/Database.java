package org.latchkey.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * An empty database for one measured process.
 *
 * @param url the address for the application
 * @param bareUrl the address for the bare engine, with the same promises about commits
 * @param pool how many connections there may be
 */
record Database(String url, String bareUrl, String owner, String ownerPassword, int pool) {

    /** What makes the application use it. */
    List<String> settings() {
        return List.of(
                "--latchkey.db.url=" + url,
                "--latchkey.db.user=latchkey",
                "--latchkey.db.password=application",
                "--latchkey.db.owner=" + owner,
                "--latchkey.db.owner-password=" + ownerPassword);
    }

    /** What makes the bare engine use it. */
    List<String> forBareEngine() {
        return List.of(bareUrl, owner, ownerPassword, Integer.toString(pool));
    }

    /** Opens it as its owner; the embedded one only when no process has it. */
    Connection open() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }
}
