package org.latchkey.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.UserId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of files and their faults; each step is one conditional statement, so that no two take it. */
@Repository
@Transactional
class ImportRows {

    private static final String FILES = """
            select f.id, f.name, f.kind, f.digest, f.state, f.takes_two, f.lines, f.lines_done, f.lines_known,
                   f.uploaded_by, f.uploaded_at, f.decided_at, u.display_name as uploader, d.display_name as decider
              from import_file f
              left join app_user u on u.id = f.uploaded_by
              left join app_user d on d.id = f.decided_by
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final String node;

    ImportRows(JdbcClient jdbc, JdbcTemplate batches, Clock clock, @Value("${latchkey.node}") String node) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.node = node;
    }

    ImportedFile insert(
            String name, @Nullable FileKind kind, String digest, @Nullable String content, @Nullable UserId by) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into import_file (name, kind, digest, content, state, node, takes_two,
                                                 lines, lines_done, lines_known, uploaded_by, uploaded_at)
                        values (:name, :kind, :digest, :content, 'CHECKING', :node, false, 0, 0, 0, :by, :now)
                        """)
                .param("name", name)
                .param("kind", kind == null ? null : kind.name())
                .param("digest", digest)
                .param("content", content)
                .param("node", node)
                .param("by", by == null ? null : by.value())
                .param("now", OffsetDateTime.now(clock))
                .update(key, "id");
        var id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("The database made no key");
        }
        return get(id.longValue());
    }

    /** @throws java.util.NoSuchElementException when there is no such file */
    @Transactional(readOnly = true)
    ImportedFile get(long id) {
        return find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    Optional<ImportedFile> find(long id) {
        return jdbc.sql(FILES + " where f.id = ?")
                .param(id)
                .query((row, nr) -> file(row))
                .optional();
    }

    @Transactional(readOnly = true)
    List<ImportedFile> page(long before, int limit) {
        return jdbc.sql(FILES + " where f.id < ? order by f.id desc fetch first ? rows only")
                .params(before, limit)
                .query((row, nr) -> file(row))
                .list();
    }

    @Transactional(readOnly = true)
    List<NotedFault> faults(long id, long after, int limit) {
        return jdbc.sql("""
                        select * from import_fault where import_id = ? and id > ? order by id fetch first ? rows only
                        """)
                .params(id, after, limit)
                .query((row, nr) -> fault(row))
                .list();
    }

    @Transactional(readOnly = true)
    String content(long id) {
        return jdbc.sql("select content from import_file where id = ?")
                .param(id)
                .query((row, nr) -> row.getString(1))
                .single();
    }

    void ready(long id, Plan plan) {
        jdbc.sql("""
                        update import_file set state = 'READY', lines = ?, lines_known = ?, takes_two = ?
                         where id = ? and state = 'CHECKING'
                        """).params(plan.lines(), plan.known(), plan.takesTwo(), id).update();
    }

    void refuse(long id, List<Fault> faults) {
        jdbc.sql("""
                        update import_file set state = 'REFUSED', content = null
                         where id = ? and state in ('CHECKING', 'IMPORTING')
                        """).param(id).update();
        batches.batchUpdate(
                "insert into import_fault (import_id, line, place, reason, detail) values (?, ?, ?, ?, ?)",
                faults,
                1000,
                (statement, fault) -> {
                    statement.setLong(1, id);
                    statement.setInt(2, fault.line());
                    statement.setString(3, fault.column());
                    statement.setString(4, fault.reason());
                    statement.setString(5, fault.detail());
                });
    }

    boolean begin(long id, @Nullable UserId by) {
        return jdbc.sql("""
                        update import_file set state = 'IMPORTING', node = :node, decided_by = :by, decided_at = :now
                         where id = :id and state = 'READY'
                        """)
                        .param("node", node)
                        .param("by", by == null ? null : by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** In a commit of its own, so that others see how far the import is while nothing of it counts yet. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(long id, int linesDone) {
        jdbc.sql("update import_file set lines_done = ? where id = ?")
                .params(linesDone, id)
                .update();
    }

    void finish(long id, Plan plan) {
        jdbc.sql("""
                        update import_file
                           set state = 'DONE', content = null, lines = ?, lines_done = ?, lines_known = ?, takes_two = ?
                         where id = ? and state = 'IMPORTING'
                        """)
                .params(plan.lines(), plan.lines(), plan.known(), plan.takesTwo(), id)
                .update();
    }

    boolean discard(long id, @Nullable UserId by) {
        return jdbc.sql("""
                        update import_file set state = 'DISCARDED', content = null, decided_by = :by, decided_at = :now
                         where id = :id and state = 'READY'
                        """)
                        .param("by", by == null ? null : by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The files that lie ready since before then. */
    @Transactional(readOnly = true)
    List<Long> readySince(Instant then) {
        return jdbc.sql("select id from import_file where state = 'READY' and uploaded_at < ?")
                .param(then.atOffset(ZoneOffset.UTC))
                .query((row, nr) -> row.getLong(1))
                .list();
    }

    /** The files this node was at work on when it ended. */
    @Transactional(readOnly = true)
    List<Long> leftBehind() {
        return jdbc.sql("select id from import_file where state in ('CHECKING', 'IMPORTING') and node = ?")
                .param(node)
                .query((row, nr) -> row.getLong(1))
                .list();
    }

    private static ImportedFile file(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var uploader = row.getObject("uploaded_by", Long.class);
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new ImportedFile(
                row.getLong("id"),
                row.getString("name"),
                kind == null ? null : FileKind.valueOf(kind),
                row.getString("digest"),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("takes_two"),
                row.getInt("lines"),
                row.getInt("lines_done"),
                row.getInt("lines_known"),
                uploader == null ? null : new UserId(uploader),
                row.getString("uploader"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("decider"),
                decided == null ? null : decided.toInstant());
    }

    private static NotedFault fault(ResultSet row) throws SQLException {
        return new NotedFault(
                row.getLong("id"),
                new Fault(
                        row.getInt("line"), row.getString("place"), row.getString("reason"), row.getString("detail")));
    }
}
