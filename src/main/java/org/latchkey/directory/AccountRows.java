package org.latchkey.directory;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of accounts. */
interface AccountRows extends Repository<AccountRow, Long> {

    AccountRow save(AccountRow row);

    Optional<AccountRow> findById(long id);

    Optional<AccountRow> findByNumber(String number);

    /** The operator's account as long as it has no number, held so that only one gives it one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AccountRow a where a.operator = true and a.number = '-'")
    Optional<AccountRow> holdUnnamedOperator();
}
