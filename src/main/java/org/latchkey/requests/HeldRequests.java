package org.latchkey.requests;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds requests until the transaction ends, and shows them as they are from then on: somebody else may have changed
 * what was read before, while this waited (I11). One that is held already is not asked for again.
 */
@Component
class HeldRequests {

    private final EntityManager rows;

    HeldRequests(EntityManager rows) {
        this.rows = rows;
    }

    Optional<FiledRequest> hold(long id) {
        var known = known(id);
        if (known == null) {
            return Optional.ofNullable(rows.find(FiledRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
        }
        if (rows.getLockMode(known) != LockModeType.PESSIMISTIC_WRITE) {
            rows.flush();
            rows.refresh(known, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.of(known);
    }

    /** What this transaction has read already; asking for it otherwise would read it, if it has not. */
    private @Nullable FiledRequest known(long id) {
        var session = rows.unwrap(SharedSessionContractImplementor.class);
        var kind = session.getFactory().getMappingMetamodel().getEntityDescriptor(FiledRequest.class);
        return (FiledRequest) session.getPersistenceContext().getEntity(session.generateEntityKey(id, kind));
    }
}
