/**
 * What keeps a Latchkey that is not fit for real people from starting under profile {@code production}. It promises
 * that every reason is told at once, one line each, before anything is opened or migrated; it hides what is looked at.
 * Nobody calls it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.latchkey.production;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
