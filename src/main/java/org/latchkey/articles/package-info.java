/**
 * Help articles (P50–P53). It promises that readers see published text alone, already cleaned, in their language where
 * there is one, and that only staff write it; it hides Markdown, versions, votes and the search index.
 */
@ApplicationModule(allowedDependencies = {"kernel", "settings", "directory", "shell"})
@NullMarked
package org.latchkey.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
