/** What runs inside the measured processes: they play, count what they spend, and stage what is needed beforehand. */
@NullMarked
package org.latchkey.bench.inside;

import org.jspecify.annotations.NullMarked;
