package org.latchkey.requests;

import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Secret;

/** What everybody gets on filing (P41): the number, and the secret of the coarse tracking link. */
public record Receipt(RequestNumber number, Secret tracking) {}
