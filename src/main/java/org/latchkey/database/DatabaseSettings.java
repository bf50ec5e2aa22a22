package org.latchkey.database;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the database is, and as whom the owner and the application sign in to it. */
@ConfigurationProperties("latchkey.db")
record DatabaseSettings(String url, String user, String password, String owner, String ownerPassword) {

    DatabaseSettings {
        if (!user.matches("[a-z_][a-z0-9_]*")) {
            throw new IllegalArgumentException("latchkey.db.user must be a plain lower-case name, not " + user);
        }
    }

    boolean embedded() {
        return url.startsWith("jdbc:h2:");
    }
}
