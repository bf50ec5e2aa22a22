package org.latchkey.access;

import java.time.Instant;
import java.util.List;
import org.latchkey.kernel.UserId;

/**
 * Proof that a request was validated: one record for each lock its authority may lift (P12). Made by
 * {@link AccessControl} alone, from evidence or from the statement of an approver.
 */
public final class Validation {

    private final Routing routing;
    private final List<Long> ids;
    private final ValidationKind kind;
    private final UserId validatedBy;
    private final Instant expiresAt;
    private final String record;

    Validation(
            Routing routing,
            List<Long> ids,
            ValidationKind kind,
            UserId validatedBy,
            Instant expiresAt,
            String record) {
        this.routing = routing;
        this.ids = List.copyOf(ids);
        this.kind = kind;
        this.validatedBy = validatedBy;
        this.expiresAt = expiresAt;
        this.record = record;
    }

    /** The routing it was made on. */
    public Routing routing() {
        return routing;
    }

    /** On what ground. */
    public ValidationKind kind() {
        return kind;
    }

    /** Who validated. */
    public UserId validatedBy() {
        return validatedBy;
    }

    /** When it can no longer be approved. */
    public Instant expiresAt() {
        return expiresAt;
    }

    List<Long> ids() {
        return ids;
    }

    String record() {
        return record;
    }
}
