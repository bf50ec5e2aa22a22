/**
 * What the operator may set. It promises typed values with a default for each; it hides where they are kept.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.latchkey.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
