package org.latchkey.imports;

/** A fault with the key by which the list of them goes on. */
public record NotedFault(long id, Fault fault) {}
