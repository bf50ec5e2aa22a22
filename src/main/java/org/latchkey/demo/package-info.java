/**
 * A fictional operator with its customers, for newcomers and for scripts; present in the profile {@code demo} only. It
 * promises that everything it shows came about by walking the real desks, and nobody knows it.
 */
@NullMarked
package org.latchkey.demo;

import org.jspecify.annotations.NullMarked;
