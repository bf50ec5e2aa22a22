package org.latchkey.requests;

import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserName;

/**
 * What a locked-out person files.
 *
 * @param language what the page of the form was written in, and the receipt to a typed address will be
 * @param invitation the secret of a link to the address on file that led to the form (P8, P33), or null
 */
public record Filing(
        AccountNumber accountNumber,
        UserName userName,
        Contact contact,
        Message message,
        AdminClaim claimsAdmin,
        Wish wish,
        Language language,
        @Nullable Secret invitation) {}
