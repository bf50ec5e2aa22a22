package org.latchkey.casework;

import java.time.Instant;

/** A sysadmin was let in from the server itself (P9). */
public record BrokenGlass(long id, String displayName, Instant at) {}
