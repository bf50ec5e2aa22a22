package org.latchkey.kernel;

import org.jspecify.annotations.Nullable;

/**
 * An event that the audit keeps, in the commit of the change it tells (P65, I14). Its simple class name is the action.
 * No text of it may hold a secret.
 */
public interface Auditable {

    /** What was changed, for example {@code request LK-482913-7} or {@code user 17}. */
    String subject();

    /** The state before, or null where there was none. */
    default @Nullable String before() {
        return null;
    }

    /** The state after, or null where there is none. */
    default @Nullable String after() {
        return null;
    }
}
