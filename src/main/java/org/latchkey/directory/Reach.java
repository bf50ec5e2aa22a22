package org.latchkey.directory;

import org.latchkey.kernel.Contact;

/**
 * A way to reach somebody that is on file: the user's own address or number, or that of a contact of the account (P5).
 *
 * @param name who answers there
 */
public record Reach(String name, Contact contact) {}
