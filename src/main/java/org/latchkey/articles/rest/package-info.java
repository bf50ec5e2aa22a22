/** The pictures of help articles, as browsers fetch them. */
@NullMarked
package org.latchkey.articles.rest;

import org.jspecify.annotations.NullMarked;
