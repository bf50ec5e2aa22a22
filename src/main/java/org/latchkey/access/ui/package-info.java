/** Signing in, choosing a password, and the first page after it. */
@NullMarked
package org.latchkey.access.ui;

import org.jspecify.annotations.NullMarked;
