package org.latchkey.access;

/** Sign-ins ended; pages that are still open look whether theirs did, after the commit (P35). */
public record SignInsEnded() {}
