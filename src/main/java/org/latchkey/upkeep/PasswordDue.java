package org.latchkey.upkeep;

import org.latchkey.directory.User;

/** An enabled user who has no password can be written to at last, over the address that counts now (P15). */
public record PasswordDue(User user) {}
