/**
 * The audit: one entry for each {@link org.latchkey.kernel.Auditable} event, written in the commit of the change it
 * tells and never changed afterwards (P65). It hides how entries are kept; nobody asks it for anything yet but to be
 * there.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.latchkey.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
