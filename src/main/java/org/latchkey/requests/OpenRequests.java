package org.latchkey.requests;

import java.util.Optional;
import org.latchkey.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which request of a user is being worked: the first one filed, by primary key (P43). */
@Repository
class OpenRequests {

    private final JdbcClient jdbc;

    OpenRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The request that is already open for the user; empty when this one has just become it. */
    Optional<RequestId> openOrFind(UserId user, RequestId request) {
        var opened = jdbc.sql("insert into open_request (user_id, request_id) values (?, ?) on conflict do nothing")
                .params(user.value(), request.value())
                .update();
        return opened == 1 ? Optional.empty() : find(user);
    }

    Optional<RequestId> find(UserId user) {
        return jdbc.sql("select request_id from open_request where user_id = ?")
                .param(user.value())
                .query(Long.class)
                .optional()
                .map(RequestId::new);
    }

    void close(RequestId request) {
        jdbc.sql("delete from open_request where request_id = ?")
                .param(request.value())
                .update();
    }
}
