package org.latchkey.directory;

import java.util.List;
import java.util.Optional;
import org.latchkey.kernel.Role;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of users, each fetched together with its account. */
interface UserRows extends Repository<UserRow, Long> {

    UserRow save(UserRow row);

    /** Asks the database once a transaction; a query would ask it again each time. */
    @EntityGraph(attributePaths = "account")
    Optional<UserRow> findById(long id);

    @Query("select u from UserRow u join fetch u.account a where a.number = :number and u.name = :name")
    Optional<UserRow> findByNumberAndName(String number, String name);

    @Query("select u from UserRow u join fetch u.account a where a.id = :account and u.email = :email order by u.name")
    List<UserRow> findByAddress(long account, String email);

    @Query("select u from UserRow u join fetch u.account a where a.id = :account and u.type = :type order by u.id")
    List<UserRow> findByType(long account, UserType type);

    @Query("select u from UserRow u join fetch u.account a"
            + " where a.operator = true and u.role = :role and u.name <> 'host' order by u.id")
    List<UserRow> findByRole(Role role);

    @Query("select u from UserRow u join fetch u.account a where a.operator = true and u.name = 'host'")
    UserRow findHost();

    @Query("select u from UserRow u join fetch u.account where u.id in :ids order by u.id")
    List<UserRow> findByIds(List<Long> ids);
}
