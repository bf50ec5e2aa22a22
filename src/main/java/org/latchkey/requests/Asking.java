package org.latchkey.requests;

import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Message;

/**
 * What somebody types into the contact form (P50).
 *
 * @param accountNumber of the account it is about, if any
 * @param language what the page of the form was written in
 */
public record Asking(
        DisplayName name,
        EmailAddress address,
        @Nullable AccountNumber accountNumber,
        Message message,
        Language language) {}
