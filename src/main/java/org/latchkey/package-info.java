/** The application's start; everything else lives in the modules beneath. */
@NullMarked
package org.latchkey;

import org.jspecify.annotations.NullMarked;
