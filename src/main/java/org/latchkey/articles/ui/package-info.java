/** Help articles: the pages that read them, and those on which staff write them. */
@NullMarked
package org.latchkey.articles.ui;

import org.jspecify.annotations.NullMarked;
