/**
 * What every REST call shares: strict JSON, problem documents (RFC 9457) and the description of all calls. It promises
 * that something malformed is refused before anything is done; it knows no feature, and holds no rule.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.latchkey.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
