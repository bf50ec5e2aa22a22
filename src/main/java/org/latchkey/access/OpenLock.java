package org.latchkey.access;

import java.time.Instant;

/** A lock that no approval has lifted: while a user has one, the user is disabled. */
public record OpenLock(long id, LockCause cause, String reason, Instant since) {}
