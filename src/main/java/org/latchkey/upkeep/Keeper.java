package org.latchkey.upkeep;

import org.latchkey.directory.User;

/**
 * Who keeps a record at this moment.
 *
 * @param alone a local admin decides alone; of sysadmins one proposes and another confirms (P7)
 */
record Keeper(User user, boolean alone) {}
