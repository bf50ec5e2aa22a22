/** The pages on which people and those who keep their records change what is on file. */
@NullMarked
package org.latchkey.upkeep.ui;

import org.jspecify.annotations.NullMarked;
