/** Filing by REST. */
@NullMarked
package org.latchkey.requests.rest;

import org.jspecify.annotations.NullMarked;
