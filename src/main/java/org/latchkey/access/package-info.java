/**
 * Locks, proofs and the one door: a user is enabled by nothing but {@link AccessControl#approve}, which demands a
 * {@link Validation} and an {@link Approver} that only this module can make (P10). Signing in, its failure counter,
 * passwords and one-time links live here too. It hides Spring Security and every table about access.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "settings", "directory", "articles", "requests", "evidence", "shell", "api"})
@NullMarked
package org.latchkey.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
