/**
 * Work items and the decisions on them: the conductor of requests, evidence and access. It promises that every act
 * checks who acts, and that a decision, its traces and the next step of the process are one transaction; it hides the
 * queue's rows and, in {@code casework.flowable}, the engine.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "host",
            "settings",
            "directory",
            "requests",
            "evidence",
            "access",
            "shell",
            "api"
        })
@NullMarked
package org.latchkey.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
