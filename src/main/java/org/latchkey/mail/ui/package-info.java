/** The pages about letters: the outbox for sysadmins, and the demo's mailbox. */
@NullMarked
package org.latchkey.mail.ui;

import org.jspecify.annotations.NullMarked;
