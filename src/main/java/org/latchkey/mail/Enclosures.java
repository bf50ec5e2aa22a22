package org.latchkey.mail;

import org.latchkey.access.Objection;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.RequestId;

/** The secrets that a letter carries. */
interface Enclosures {

    /** A link to the fixed page of a request, which may go to a typed address. */
    String coarseTracking(RequestId request);

    /** A link to the page that shows a question and its answer, which may go to a typed address. */
    String question(RequestNumber number);

    /** A link to the page that shows every step of a request. */
    String fullTracking(RequestId request);

    /** A link to the form that proves the address on file. */
    String invitation(UserId user);

    /** A link to choose a new password after enabling, valid 24 hours (P15). */
    String newPassword(UserId user);

    /** A link to choose a new password instead of a forgotten one, valid 30 minutes (P6, P33). */
    String forgottenPassword(UserId user);

    /** A link to confirm a new address, valid 30 minutes (P38). */
    String addressConfirmation(UserId user, EmailAddress to);

    /** A link to say that what the letter tells was not oneself (P17). */
    String objection(Objection objection);

    /** Six digits to read back to the desk (P26). */
    String code(RequestId request);
}
