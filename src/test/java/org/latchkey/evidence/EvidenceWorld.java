package org.latchkey.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.AdminClaim;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.Origin;
import org.latchkey.requests.RequestId;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Turn;
import org.latchkey.requests.Wish;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Accounts, users and requests that tries can refer to, as bare rows. */
final class EvidenceWorld {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** H2 checks constraints in the session that made them, which therefore stays open. */
    private static final List<DataSource> OWNERS = new CopyOnWriteArrayList<>();

    private final JdbcClient jdbc;

    EvidenceWorld(DataSource source) {
        this.jdbc = JdbcClient.create(source);
    }

    /** An empty database in memory with these tables only, signed in to as the application's role. */
    static DataSource onH2() {
        var url = "jdbc:h2:mem:%s;MODE=PostgreSQL;LOCK_TIMEOUT=10000".formatted(UUID.randomUUID());
        var owner = new SingleConnectionDataSource(url, "owner", "owner", true);
        OWNERS.add(owner);
        var jdbc = JdbcClient.create(owner);
        jdbc.sql("create user latchkey password 'latchkey'").update();
        Stream.of("directory", "requests", "evidence")
                .flatMap(EvidenceWorld::statements)
                .forEach(statement -> jdbc.sql(statement).update());
        return JdbcConnectionPool.create(url, "latchkey", "latchkey");
    }

    private static Stream<String> statements(String module) {
        try {
            var scripts = new PathMatchingResourcePatternResolver()
                    .getResources("classpath:db/migration/" + module + "/*.sql");
            return Stream.of(scripts)
                    .sorted(Comparator.comparingInt(EvidenceWorld::version))
                    .flatMap(EvidenceWorld::statements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int version(Resource script) {
        return Integer.parseInt(script.getFilename().replaceAll("^V(\\d+)__.*", "$1"));
    }

    private static Stream<String> statements(Resource script) {
        try {
            var text = script.getContentAsString(StandardCharsets.UTF_8).replace("${app}", "latchkey");
            return Stream.of(text.split(";\\s*\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AccountId account() {
        var number = AccountNumber.completing("%07d".formatted(RANDOM.nextInt(10_000_000)));
        return new AccountId(insert(
                "insert into account (number, name, account_size, operator) values (?, 'Account', 'SMALL', false)",
                number.digits()));
    }

    UserId user(AccountId account) {
        return new UserId(insert(
                "insert into app_user (account_id, name, display_name, email, user_type)"
                        + " values (?, ?, 'User', 'user@example.com', 'ADMIN')",
                account.value(),
                UUID.randomUUID().toString()));
    }

    HelpRequest request(UserId user, AccountId account, boolean proven) {
        var number = RequestNumber.random(RANDOM, 9);
        var now = Instant.parse("2026-11-21T08:00:00Z");
        var id = insert(
                "insert into help_request (number, origin, typed_account_number, typed_user_name, typed_contact,"
                        + " claims_admin, wish, network_address, filed_at, user_id, account_id, proven, withdrawn,"
                        + " state, state_since)"
                        + " values (?, 'FORM', '', '', '', 'YES', 'NOT_SURE', '', ?, ?, ?, ?, false, ?, ?)",
                number.value(),
                now.atOffset(ZoneOffset.UTC),
                user.value(),
                account.value(),
                proven,
                RequestState.AWAITING_VALIDATION.name(),
                now.atOffset(ZoneOffset.UTC));
        return request(new RequestId(id), number, user, account, proven);
    }

    static HelpRequest proven(HelpRequest request) {
        return request(
                request.id(),
                request.number(),
                Objects.requireNonNull(request.user()),
                Objects.requireNonNull(request.account()),
                true);
    }

    private static HelpRequest request(
            RequestId id, RequestNumber number, UserId user, AccountId account, boolean proven) {
        var typed = new HelpRequest.Typed(
                AccountNumber.completing("3057184"), new UserName("anna"), "", AdminClaim.YES, Wish.NOT_SURE);
        var filed = Instant.parse("2026-11-21T08:00:00Z");
        return new HelpRequest(
                id,
                number,
                Origin.FORM,
                typed,
                user,
                account,
                proven,
                null,
                null,
                Turn.NONE,
                false,
                RequestState.AWAITING_VALIDATION,
                filed,
                filed,
                "",
                null);
    }

    private long insert(String sql, Object... values) {
        var id = new GeneratedKeyHolder();
        jdbc.sql(sql).params(values).update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }
}
