package org.latchkey.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.latchkey.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The way each request took through its processes, one row a step; it stays when the engine has forgotten (P64). */
@Repository
class Trail {

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(RequestId request, List<String> flows) {
        jdbc.sql("insert into process_trail (request_id, flows) values (?, ?)")
                .params(request.value(), String.join(" ", flows))
                .update();
    }

    /** The sequence flows passed, by process and version. */
    Map<String, Set<String>> of(RequestId request) {
        return jdbc
                .sql("select flows from process_trail where request_id = ? order by id")
                .param(request.value())
                .query((row, nr) -> row.getString(1))
                .list()
                .stream()
                .flatMap(step -> Arrays.stream(step.split(" ")))
                .map(flow -> flow.split("/", 2))
                .collect(Collectors.groupingBy(
                        flow -> flow[0], Collectors.mapping(flow -> flow[1], Collectors.toUnmodifiableSet())));
    }
}
