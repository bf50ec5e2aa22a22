/** Following a request by REST, with the same links as the page. */
@NullMarked
package org.latchkey.frontdoor.rest;

import org.jspecify.annotations.NullMarked;
