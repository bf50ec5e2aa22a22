package org.latchkey.requests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;

/**
 * A help request as it stood when it was read.
 *
 * @param typed what the requester claims
 * @param user the user it was matched with, or null
 * @param account that user's account, or null
 * @param proven whether the requester came through a link to the address on file (P26)
 * @param filedBy the member of staff who filed it for a caller, or null
 * @param earlier the request it goes back to, or null (P17, P45)
 * @param turn where the desk has sent it
 * @param frozen whether somebody told us that it is not theirs, so that nothing may happen (P17)
 */
public record HelpRequest(
        RequestId id,
        RequestNumber number,
        Origin origin,
        Typed typed,
        @Nullable UserId user,
        @Nullable AccountId account,
        boolean proven,
        @Nullable UserId filedBy,
        @Nullable RequestId earlier,
        Turn turn,
        boolean frozen,
        RequestState state,
        Instant since,
        Instant filedAt,
        String networkAddress,
        @Nullable String closingReason) {

    /** What the requester typed: claims that show help and flags, no more. */
    public record Typed(
            AccountNumber accountNumber, UserName userName, String contact, AdminClaim claimsAdmin, Wish wish) {}

    /** How the audit calls it. */
    public String subject() {
        return "request " + number;
    }
}
