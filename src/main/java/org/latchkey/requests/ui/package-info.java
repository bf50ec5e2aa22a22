/** The form on which a locked-out person asks for help, and the receipt. */
@NullMarked
package org.latchkey.requests.ui;

import org.jspecify.annotations.NullMarked;
