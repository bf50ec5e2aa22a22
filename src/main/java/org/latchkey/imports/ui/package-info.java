/** The pages on which sysadmins bring files, read what stands against them, and have them imported. */
@NullMarked
package org.latchkey.imports.ui;

import org.jspecify.annotations.NullMarked;
