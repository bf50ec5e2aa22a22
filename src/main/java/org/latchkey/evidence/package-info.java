/**
 * Whether the caller speaks for the account. It promises <em>match</em>, as a proof, or <em>no match</em>, under a
 * budget that holds under parallel tries and crashes; it hides the billing records, what was typed and what the
 * budgets count. Nobody can read a piece of evidence out of it (P20, P25).
 */
@ApplicationModule(allowedDependencies = {"kernel", "settings", "directory", "requests", "api"})
@NullMarked
package org.latchkey.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
