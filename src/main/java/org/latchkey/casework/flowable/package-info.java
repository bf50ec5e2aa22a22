/**
 * The process engine, the only package that imports it. It promises that a process reaches nothing but
 * {@link org.latchkey.casework.ProcessSteps}, that the engine keeps no more of a request than its id, and that each
 * step is one transaction with the act that caused it; it hides that the engine is Flowable.
 */
@NullMarked
package org.latchkey.casework.flowable;

import org.jspecify.annotations.NullMarked;
