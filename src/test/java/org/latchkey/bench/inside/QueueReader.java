package org.latchkey.bench.inside;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.latchkey.casework.CaseDesk;
import org.latchkey.casework.QueueChanged;
import org.latchkey.casework.QueueFilter;
import org.latchkey.casework.QueueView;
import org.latchkey.casework.RequestSearch;
import org.latchkey.casework.WorkItem;
import org.latchkey.casework.WorkQueue;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.kernel.Role;
import org.latchkey.testing.Town;
import org.springframework.context.ConfigurableApplicationContext;

/** Reads the queue within the application: as the pages do, and by the plain prepared query. */
public final class QueueReader {

    private static final int PAGE = 50;
    private static final int ACCOUNTS = 50;
    private static final int USERS_OF_AN_ACCOUNT = 20;
    private static final int DEEPEST = 500_000;

    private static final String RAW_FIRST = "select * from work_item"
            + " where kind = 'SUPPORT_VALIDATION' and status = 'OPEN' and claimed_by is null"
            + " order by kind, status, opened_at, id limit " + PAGE;

    private final ConfigurableApplicationContext context;
    private final StatementLog statements;
    private final Town town;
    private int filled;
    private Optional<WorkItem> deep = Optional.empty();
    private Optional<User> agent = Optional.empty();
    private String searched = "";
    private List<User> users = List.of();

    QueueReader(ConfigurableApplicationContext context, StatementLog statements) {
        this.context = context;
        this.statements = statements;
        this.town = new Town(context);
    }

    /** Who reads, and where the deepest page begins. */
    public record Filled(World.Login agent, String password, long deepestId) {}

    Filled fill(int requests) throws SQLException {
        if (users.isEmpty()) {
            agent = Optional.of(town.staff(Role.SUPPORT));
            town.choosePassword(reader());
            users = Stream.generate(() -> town.account(AccountSize.SMALL))
                    .limit(ACCOUNTS)
                    .flatMap(
                            account -> Stream.generate(() -> town.user(account)).limit(USERS_OF_AN_ACCOUNT))
                    .toList();
        }
        new QueueFiller(context.getEnvironment()).fill(filled, requests, users);
        filled = requests;
        searched = QueueFiller.numberOf(requests / 2).substring(3, 8);
        var last = deepest(Math.min(DEEPEST, requests / 2));
        deep = Optional.of(last);
        return new Filled(
                new World.Login(
                        reader().account().number().digits(), reader().name().value()),
                Town.PASSWORD,
                last.id().value());
    }

    private User reader() {
        return agent.orElseThrow();
    }

    /** The closed item at that row, found page by page as a patient reader would, but with larger pages. */
    private WorkItem deepest(int row) {
        return town.as(reader(), () -> {
            var queue = town.ask(WorkQueue.class);
            WorkItem last = null;
            for (int seen = 0; seen < row; ) {
                var page = queue.page(QueueView.CLOSED_TODAY, QueueFilter.NONE, last, Math.min(10_000, row - seen));
                if (page.isEmpty()) {
                    break;
                }
                last = page.getLast();
                seen += page.size();
            }
            return Objects.requireNonNull(last);
        });
    }

    /** Reads so many times, and tells how long each took. Argument: RAW, FIRST, DEEP, COUNTS or SEARCH, and how often. */
    Map<String, Object> read(String what) {
        var words = what.split(" ");
        var times = Integer.parseInt(words[1]);
        return Map.of("nanos", words[0].equals("RAW") ? raw(times) : town.as(reader(), () -> timed(words[0], times)));
    }

    private List<Long> timed(String what, int times) {
        var queue = town.ask(WorkQueue.class);
        var search = town.ask(RequestSearch.class);
        return Stream.generate(() -> timed(() -> {
                    switch (what) {
                        case "FIRST" -> queue.page(QueueView.AWAITING_VALIDATION, QueueFilter.NONE, null, PAGE);
                        case "DEEP" -> queue.page(QueueView.CLOSED_TODAY, QueueFilter.NONE, deep.orElseThrow(), PAGE);
                        case "COUNTS" -> queue.counts();
                        case "SEARCH" -> search.find(searched);
                        default -> throw new IllegalArgumentException(what);
                    }
                }))
                .limit(times)
                .toList();
    }

    /** The SQL of acts, each alone, after a change of the queue. Argument: FIRST, COUNTS or CLAIM, and how often; answers milliseconds an act. */
    Sql sql(String what) {
        var words = what.split(" ");
        var times = Integer.parseInt(words[1]);
        return town.as(reader(), () -> words[0].equals("CLAIM") ? claims(times) : reads(words[0], times));
    }

    /**
     * What the statements of an act took.
     *
     * @param millis of all statements of an act together, on average
     * @param slowest the statement that took longest on average, in milliseconds
     */
    public record Sql(double statements, double millis, double slowest, String slowestStatement) {

        private static Sql of(List<Sent> sent, int times) {
            var slowest = sent.stream()
                    .max(Comparator.comparingDouble(each -> (double) each.nanos() / each.times()))
                    .orElseThrow();
            return new Sql(
                    (double) sent.stream().mapToLong(Sent::times).sum() / times,
                    sent.stream().mapToLong(Sent::nanos).sum() / 1e6 / times,
                    slowest.nanos() / 1e6 / slowest.times(),
                    slowest.sql().replaceAll("\\s+", " "));
        }
    }

    private Sql reads(String what, int times) {
        return Sql.of(
                statements.during(() -> {
                    for (int time = 0; time < times; time++) {
                        change();
                        timed(what, 1);
                    }
                }),
                times);
    }

    /** Lets every desk count the queue anew. */
    private void change() {
        context.publishEvent(new QueueChanged(deep.orElseThrow().request()));
    }

    private Sql claims(int times) {
        var items = town.ask(WorkQueue.class).page(QueueView.AWAITING_VALIDATION, QueueFilter.NONE, null, times);
        var desk = town.ask(CaseDesk.class);
        var sent = statements.during(() -> items.forEach(item -> desk.claim(item.id())));
        items.forEach(item -> desk.release(item.id()));
        return Sql.of(sent, items.size());
    }

    private static long timed(Runnable act) {
        var begun = System.nanoTime();
        act.run();
        return System.nanoTime() - begun;
    }

    private List<Long> raw(int times) {
        try (var connection = context.getBean(DataSource.class).getConnection();
                var query = connection.prepareStatement(RAW_FIRST)) {
            return Stream.generate(() -> timed(() -> {
                        try (var rows = query.executeQuery()) {
                            while (rows.next()) {
                                rows.getString("request_number");
                            }
                        } catch (SQLException failed) {
                            throw new IllegalStateException(failed);
                        }
                    }))
                    .limit(times)
                    .toList();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
