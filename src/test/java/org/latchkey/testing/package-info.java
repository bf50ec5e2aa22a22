/** What tests of all modules share: a whole Latchkey on a database of its own. */
@NullMarked
package org.latchkey.testing;

import org.jspecify.annotations.NullMarked;
