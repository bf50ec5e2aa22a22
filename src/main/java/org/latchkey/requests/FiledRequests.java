package org.latchkey.requests;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of help requests. */
interface FiledRequests extends Repository<FiledRequest, Long> {

    FiledRequest save(FiledRequest request);

    FiledRequest saveAndFlush(FiledRequest request);

    Optional<FiledRequest> findById(long id);

    Optional<FiledRequest> findByNumber(String number);

    List<FiledRequest> findByIdInOrderByIdDesc(Collection<Long> ids);

    @Query("select count(r) > 0 from FiledRequest r"
            + " where (r.id = :leading or r.leadingId = :leading) and r.withdrawn = false")
    boolean anybodyWaitsFor(long leading);

    Optional<FiledRequest> findFirstByUserIdAndStateOrderByIdDesc(long user, RequestState state);

    List<FiledRequest> findFirst20ByEarlierIdOrderById(long earlier);
}
