package org.latchkey.articles;

import org.latchkey.kernel.UserId;

/** The port through which articles learn whether a user may act at this moment; whoever keeps the locks answers it. */
public interface EnabledUsers {

    /** Whether no lock of this user is open. */
    boolean isEnabled(UserId user);
}
