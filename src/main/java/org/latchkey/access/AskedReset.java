package org.latchkey.access;

import java.time.Instant;
import org.latchkey.directory.User;
import org.latchkey.kernel.Reason;

/** That somebody's second factor be reset, as one sysadmin asks and another has not decided yet (P37). */
public record AskedReset(long id, User user, User askedBy, Reason reason, Instant askedAt) {}
