/**
 * What the operator may set. It promises typed records of settings, handed out by suppliers that always give the values
 * in force and send no statement; a default, limits and a history for each setting; and that no setting weakens a check
 * without a second sysadmin (P39). It hides how values are kept and how nodes learn of a change.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.latchkey.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
