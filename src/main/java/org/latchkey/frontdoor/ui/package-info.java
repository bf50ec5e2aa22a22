/** The pages of people who cannot sign in. */
@NullMarked
package org.latchkey.frontdoor.ui;

import org.jspecify.annotations.NullMarked;
