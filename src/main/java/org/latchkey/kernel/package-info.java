/**
 * The words every desk shares: domain primitives that refuse what is malformed, who acts, and what an auditable event
 * tells. It knows no other module and holds no state.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.latchkey.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
