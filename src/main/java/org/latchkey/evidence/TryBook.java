package org.latchkey.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final String COUNT = """
            select %d as nr, count(*) as used,
                   count(case when v.passed is not null or t.tried_at < ? then 1 end) as lost
              from evidence_try t left join evidence_verdict v on v.try_id = t.id
             where %s and t.tried_at > ? and (v.passed is null or not v.passed)
            """;

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

    /** Lets nobody else count these budgets until the transaction ends; a request's is held with its account's or user's. */
    void hold(List<Allowance> allowances) {
        var budgets = allowances.stream()
                .filter(allowance -> allowance.budget() != Budget.REQUEST)
                .map(allowance -> List.<Object>of(allowance.budget().name(), allowance.holder()))
                .distinct()
                .toList();
        if (!areHeld(budgets)) {
            budgets.forEach(this::open);
            areHeld(budgets);
        }
    }

    private boolean areHeld(List<List<Object>> budgets) {
        return jdbc.sql("select holder_id from evidence_budget where (budget, holder_id) in (:budgets)"
                                + " order by budget, holder_id for update")
                        .param("budgets", budgets.stream().map(List::toArray).toList())
                        .query(Long.class)
                        .list()
                        .size()
                == budgets.size();
    }

    private void open(List<Object> budget) {
        jdbc.sql("insert into evidence_budget (budget, holder_id) values (?, ?) on conflict do nothing")
                .params(budget)
                .update();
    }

    /** Counts for each allowance, in their order. */
    List<Count> count(List<Allowance> allowances) {
        var now = OffsetDateTime.now(clock);
        var counts = IntStream.range(0, allowances.size())
                .mapToObj(nr -> COUNT.formatted(nr, countedBy(allowances.get(nr).budget())))
                .collect(Collectors.joining(" union all ", "", " order by nr"));
        var counting = jdbc.sql(counts);
        allowances.forEach(allowance ->
                counting.param(now.minus(COMPARING)).param(allowance.holder()).param(now.minus(allowance.time())));
        return counting.query((row, nr) -> new Count(row.getInt("used"), row.getInt("lost")))
                .list();
    }

    private static String countedBy(Budget budget) {
        return switch (budget) {
            case REQUEST -> "t.request_id = ?";
            case USER -> "t.user_id = ? and t.proven";
            case ACCOUNT -> "t.account_id = ? and not t.proven";
            case AGENT -> "t.agent_id = ?";
        };
    }

    /** What was tried of a request, and whether more waits to be. */
    Standing standing(Allowance ofRequest) {
        return jdbc.sql("""
                        select count(t.id) as used, count(s.request_id) as sealed
                          from help_request r
                          left join sealed_evidence s on s.request_id = r.id
                          left join evidence_try t on t.request_id = r.id
                           and not exists (select 1 from evidence_verdict v where v.try_id = t.id and v.passed)
                         where r.id = :request
                        """)
                .param("request", ofRequest.holder())
                .query((row, nr) ->
                        new Standing(new Tries(row.getInt("used"), ofRequest.most()), row.getInt("sealed") > 0))
                .single();
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
