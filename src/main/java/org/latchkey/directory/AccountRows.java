package org.latchkey.directory;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of accounts. */
interface AccountRows extends Repository<AccountRow, Long> {

    AccountRow save(AccountRow row);

    Optional<AccountRow> findById(long id);

    Optional<AccountRow> findByNumber(String number);
}
