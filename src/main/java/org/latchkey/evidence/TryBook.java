package org.latchkey.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Every try and its verdict, pass or fail (P25); lines are only added. */
@Repository
class TryBook {

    /** After this time a try without a verdict will never get one: the process was killed between the two. */
    private static final Duration COMPARING = Duration.ofSeconds(10);

    private static final Map<Budget, String> COUNTED_BY = Map.of(
            Budget.REQUEST, "t.request_id = :holder",
            Budget.USER, "t.user_id = :holder and t.proven",
            Budget.ACCOUNT, "t.account_id = :holder and not t.proven",
            Budget.AGENT, "t.agent_id = :holder");

    /**
     * The tries of a budget.
     *
     * @param used those that are not given back, or not yet
     * @param lost those among them that can no longer be given back
     */
    record Count(int used, int lost) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    TryBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets nobody else count these budgets until the transaction ends. */
    void hold(List<Allowance> allowances) {
        var budgets = allowances.stream()
                .map(allowance -> List.of(allowance.budget().name(), allowance.holder()))
                .distinct()
                .toList();
        for (var budget : budgets) {
            jdbc.sql("insert into evidence_budget (budget, holder_id) values (?, ?) on conflict do nothing")
                    .params(budget)
                    .update();
            jdbc.sql("select holder_id from evidence_budget where budget = ? and holder_id = ? for update")
                    .params(budget)
                    .query(Long.class)
                    .single();
        }
    }

    Count count(Allowance allowance) {
        var now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        select count(*) as used,
                               count(case when v.passed is not null or t.tried_at < :comparing then 1 end) as lost
                          from evidence_try t left join evidence_verdict v on v.try_id = t.id
                         where %s and t.tried_at > :since and (v.passed is null or not v.passed)
                        """.formatted(COUNTED_BY.get(allowance.budget())))
                .param("holder", allowance.holder())
                .param("since", now.minus(allowance.time()))
                .param("comparing", now.minus(COMPARING))
                .query(TryBook::count)
                .single();
    }

    private static Count count(ResultSet row, int nr) throws SQLException {
        return new Count(row.getInt("used"), row.getInt("lost"));
    }

    Try write(HelpRequest request, UserId user, AccountId account, UserId agent, EvidenceKind kind) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into evidence_try (request_id, user_id, account_id, agent_id, proven, kind, tried_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(request.id().value(), user.value(), account.value(), agent.value())
                .params(request.proven(), kind.name(), OffsetDateTime.now(clock))
                .update(id, "id");
        return new Try(Objects.requireNonNull(id.getKeyAs(Long.class)), request, user, account, agent, kind);
    }

    void decide(Try compared, boolean passed) {
        jdbc.sql("insert into evidence_verdict (try_id, passed) values (?, ?)")
                .params(compared.id(), passed)
                .update();
    }
}
