/** What scripts may read of letters; the demo's mailbox only. */
@NullMarked
package org.latchkey.mail.rest;

import org.jspecify.annotations.NullMarked;
