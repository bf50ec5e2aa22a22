package org.latchkey.casework;

import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Auditable;
import org.latchkey.requests.HelpRequest;

/**
 * A tag was put on a request or taken off.
 *
 * @param on whether the request bears it now
 */
public record RequestTagged(HelpRequest request, Tag tag, boolean on) implements Auditable {

    @Override
    public String subject() {
        return request.subject();
    }

    @Override
    public @Nullable String before() {
        return on ? null : tag.name();
    }

    @Override
    public @Nullable String after() {
        return on ? tag.name() : null;
    }
}
