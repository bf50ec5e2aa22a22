package org.latchkey.access;

import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.RequestId;

/**
 * What somebody objects to who holds the link of a letter (P17).
 *
 * @param user whom the letter is about
 * @param reader the address on file it went to
 * @param request the request it told of, or null
 */
public record Objection(
        ObjectionTo to,
        UserId user,
        EmailAddress reader,
        @Nullable RequestId request) {}
