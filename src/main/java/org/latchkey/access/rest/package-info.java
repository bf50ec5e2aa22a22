/** Signing in by REST, and how every other call tells who makes it. */
@NullMarked
package org.latchkey.access.rest;

import org.jspecify.annotations.NullMarked;
