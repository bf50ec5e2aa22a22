package org.latchkey.directory;

/** Users and their account are held from now on: what was read of them before, in the same transaction, counts no more (P10). */
public record UsersHeld() {}
