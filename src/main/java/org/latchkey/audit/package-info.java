/**
 * The audit: one entry for each {@link org.latchkey.kernel.Auditable} event, written in the commit of the change it
 * tells and never changed afterwards (P65). It listens to everybody and hides how entries are kept.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.latchkey.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
