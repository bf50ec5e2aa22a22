package org.latchkey.casework;

import java.util.List;
import org.latchkey.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of tags, and of the requests that bear them. */
@Repository
class Tags {

    private static final int MOST_OFFERED = 200;

    private final JdbcClient jdbc;

    Tags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(RequestId request, Tag tag) {
        jdbc.sql("insert into tag (name) values (?) on conflict do nothing")
                .param(tag.name())
                .update();
        return jdbc.sql("insert into request_tag (request_id, tag) values (?, ?) on conflict do nothing")
                        .params(request.value(), tag.name())
                        .update()
                == 1;
    }

    boolean remove(RequestId request, Tag tag) {
        return jdbc.sql("delete from request_tag where request_id = ? and tag = ?")
                        .params(request.value(), tag.name())
                        .update()
                == 1;
    }

    List<Tag> of(RequestId request) {
        return read("select tag from request_tag where request_id = ? order by tag", request.value());
    }

    List<Tag> all() {
        return read("select name from tag order by name limit ?", MOST_OFFERED);
    }

    private List<Tag> read(String sql, Object param) {
        return jdbc.sql(sql)
                .param(param)
                .query((row, nr) -> new Tag(row.getString(1)))
                .list();
    }
}
