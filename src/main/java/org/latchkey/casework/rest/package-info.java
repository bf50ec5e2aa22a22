/** Work items and requests by REST: the same desks as behind the pages, which check who acts. */
@NullMarked
package org.latchkey.casework.rest;

import org.jspecify.annotations.NullMarked;
