/**
 * Measures the packaged application against its yardsticks: {@code ./run bench}. It starts each side as a process of
 * its own, drives it, and asks it through its standard input what that took. Nothing here is a test; the figures depend
 * on the machine, and the ratios say how the sides compare on the same one.
 */
@NullMarked
package org.latchkey.bench;

import org.jspecify.annotations.NullMarked;
