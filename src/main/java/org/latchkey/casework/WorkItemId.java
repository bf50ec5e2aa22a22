package org.latchkey.casework;

/** Identifies a work item. */
public record WorkItemId(long value) {}
