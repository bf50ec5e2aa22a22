package org.latchkey.upkeep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.UserId;

/**
 * Another address that a user is to have on file (P38).
 *
 * @param lostMailbox whether it was asked for somebody who cannot get at the present one (P15)
 * @param byTwo whether two sysadmins asked for it
 * @param confirmedAt when the new address confirmed it, or null
 * @param countsAt when it counts, once confirmed; or null
 */
public record AddressChange(
        UserId user,
        EmailAddress to,
        boolean lostMailbox,
        boolean byTwo,
        UserId askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant countsAt) {}
