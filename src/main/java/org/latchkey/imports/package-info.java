/**
 * Brings accounts, contacts, users, account teams, invoices and cards in as CSV files. It promises a check that lists
 * every fault by line before anything changes, all of a file or nothing, the same outcome however often a file comes,
 * and that no file is a way round an approval: what exists is never changed, new users start with a lock, and the first
 * users of an account without one take a second sysadmin (P39). It hides how files are read, and where they wait.
 */
@ApplicationModule(allowedDependencies = {"kernel", "settings", "directory", "evidence", "access", "host", "shell"})
@NullMarked
package org.latchkey.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
