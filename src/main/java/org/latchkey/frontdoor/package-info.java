/**
 * The way in for people who cannot sign in: the guided questions (P40), and following a request by its secret link
 * (P42). It decides nothing itself and is known by nobody.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "settings",
            "directory",
            "articles",
            "requests",
            "evidence",
            "access",
            "shell",
            "api"
        })
@NullMarked
package org.latchkey.frontdoor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
