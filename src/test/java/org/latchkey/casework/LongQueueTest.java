package org.latchkey.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.User;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Role;
import org.latchkey.testing.OnPostgres;
import org.latchkey.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With ten thousand open requests the queue is read along its indexes, never as a whole (P60). */
@OnPostgres
class LongQueueTest {

    private static final int OPEN = 10_000;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private User agent;
    private Town town;

    @BeforeEach
    void fill() {
        town = new Town(context);
        agent = town.staff(Role.SUPPORT);
        if (openItems() < OPEN) {
            file();
        }
    }

    private long openItems() {
        return jdbc.sql("select count(*) from work_item where task_id like 'long queue %'")
                .query(Long.class)
                .single();
    }

    /** Rows as filing writes them, without the process that would take minutes. */
    private void file() {
        jdbc.sql("""
                        insert into help_request (number, origin, typed_account_number, typed_user_name, typed_contact,
                            claims_admin, wish, language, network_address, filed_at, proven, withdrawn, state, state_since)
                        select 'LQ-' || n, 'FORM', '10000000', 'user' || n, 'x@example.org',
                            'NO', 'NOT_SURE', 'EN', '', now(), false, false, 'AWAITING_VALIDATION', now()
                          from generate_series(1, ?) n
                        """).param(OPEN).update();
        jdbc.sql("""
                        insert into work_item (request_id, request_number, kind, task_id, account_number, account_name,
                            user_name, status, opened_at, due_at)
                        select r.id, :number, 'SUPPORT_VALIDATION', 'long queue ' || r.id, '10000000', 'Long',
                            r.typed_user_name, 'OPEN', now() + r.id * interval '1 second', now() + interval '2 hours'
                          from help_request r where r.number like 'LQ-%'
                        """)
                .param("number", RequestNumber.random(new SecureRandom(), 6).value())
                .update();
        jdbc.sql("""
                        insert into request_word (word, request_id)
                        select convert_to(r.typed_user_name, 'UTF8'), r.id from help_request r where r.number like 'LQ-%'
                        """).update();
    }

    @Test
    void theFirstPageIsReadAlongTheIndexOfItsView() {
        var page = plan(WorkQueue.statement(QueueView.AWAITING_VALIDATION, QueueFilter.NONE, false));
        assertThat(page.substring(0, page.indexOf("SubPlan")))
                .contains("Index Scan using work_item_")
                .doesNotContain("Seq Scan on work_item", "Sort ");
    }

    @Test
    void everyCountStopsAtItsLimit() {
        var counts = plan(QueueCounts.OF_EVERYBODY);
        assertThat(counts.split("-> {2}Limit").length).isGreaterThanOrEqualTo(counts.split("InitPlan").length);
    }

    @Test
    void whatIsSearchedForIsARangeOfTheIndex() {
        assertThat(plan(RequestWords.FIND)).contains("request_word_newest").doesNotContain("Seq Scan on request_word");
    }

    private String plan(String statement) {
        return String.join("\n", explained(statement));
    }

    private List<String> explained(String statement) {
        return jdbc.sql("explain " + statement)
                .param("me", agent.id().value())
                .param("most", WorkQueue.MOST_COUNTED)
                .param("limit", 50)
                .param("start", "user12".getBytes(StandardCharsets.UTF_8))
                .param("after", "user13".getBytes(StandardCharsets.UTF_8))
                .param("looked", 200)
                .query((row, nr) -> row.getString(1))
                .list();
    }
}
