package org.latchkey.access;

import java.time.Instant;

/**
 * A lock that no approval has lifted: while a user has one, the user is disabled.
 *
 * @param by who locked the user by hand; empty where Latchkey did it
 */
public record OpenLock(long id, LockCause cause, String reason, Instant since, String by) {}
