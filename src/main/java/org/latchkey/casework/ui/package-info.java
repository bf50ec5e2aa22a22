/** The desk of support and sysadmins, and the page on which local admins decide. */
@NullMarked
package org.latchkey.casework.ui;

import org.jspecify.annotations.NullMarked;
