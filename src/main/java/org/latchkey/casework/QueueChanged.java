package org.latchkey.casework;

import org.latchkey.requests.RequestId;

/** A work item was opened, taken, given back or closed: open queues show it anew. */
public record QueueChanged(RequestId request) {}
