/** How refusals about evidence are told by REST; the calls themselves belong to who presents it. */
@NullMarked
package org.latchkey.evidence.rest;

import org.jspecify.annotations.NullMarked;
