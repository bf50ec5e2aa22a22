/**
 * Keeps what is on file: addresses, users, accounts and their teams. It promises that upkeep is no way round an approval:
 * nothing here lifts a lock, nothing of a user changes while a lock or a request of theirs is open, and another address
 * counts only when it was confirmed, the old one was told, and time has passed (P15, P38, P39). It hides what waits.
 */
@ApplicationModule(allowedDependencies = {"kernel", "settings", "directory", "requests", "access", "casework", "shell"})
@NullMarked
package org.latchkey.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
