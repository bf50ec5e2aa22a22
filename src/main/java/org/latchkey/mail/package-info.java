/**
 * Letters. It promises that whoever is owed a letter gets it at least once, under one Message-ID, and that no secret is
 * kept here: a letter is owed in the commit of what it tells and written only when it is sent. It listens to everybody,
 * and hides templates, outbox and carriers; the desk's own page asks {@link OutboxDesk}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "settings",
            "directory",
            "requests",
            "evidence",
            "access",
            "casework",
            "upkeep",
            "shell"
        })
@NullMarked
package org.latchkey.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
