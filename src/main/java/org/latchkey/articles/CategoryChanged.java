package org.latchkey.articles;

import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Auditable;

/** A writer added, changed or removed a category. */
record CategoryChanged(
        CategoryId category,
        @Nullable String before,
        @Nullable String after) implements Auditable {

    @Override
    public String subject() {
        return "category " + category.value();
    }
}
