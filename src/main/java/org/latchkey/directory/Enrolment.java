package org.latchkey.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Registrar.NewUser;
import org.latchkey.directory.UsersEnrolled.Enrolled;
import org.latchkey.kernel.PhoneNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enrols the users of whole companies, many at once, in the transaction of whoever imports them (P39). */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Enrolment {

    /** So many characters of names fit into one audit entry. */
    private static final int LONGEST_LIST = 900;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final ColleaguesRead colleagues;
    private final ApplicationEventPublisher events;

    Enrolment(JdbcTemplate batches, JdbcClient jdbc, ColleaguesRead colleagues, ApplicationEventPublisher events) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.events = events;
    }

    /**
     * Enrols users of one account; each starts with the lock NEW.
     *
     * @param progress is told each time how many more are enrolled
     */
    public void enrol(Account account, List<NewUser> users, IntConsumer progress) {
        enrol(account, users, false, progress);
    }

    /**
     * Enrols the first users of an account: without a lock, and without a password until they choose one by link.
     *
     * @param progress is told each time how many more are enrolled
     * @throws IllegalStateException when the account has users already
     */
    public void enrolFirst(Account account, List<NewUser> users, IntConsumer progress) {
        hold(account);
        var present = jdbc.sql("select id from app_user where account_id = ? fetch first 1 row only")
                .param(account.id().value())
                .query(Long.class)
                .optional();
        if (present.isPresent()) {
            throw new IllegalStateException("Account %s has users already".formatted(account.number()));
        }
        enrol(account, users, true, progress);
    }

    /** Until the transaction ends, so that nobody else enrols first users meanwhile. */
    private void hold(Account account) {
        jdbc.sql("select id from account where id = ? for update")
                .param(account.id().value())
                .query(Long.class)
                .single();
    }

    private void enrol(Account account, List<NewUser> users, boolean known, IntConsumer progress) {
        if (account.operator()) {
            throw new IllegalArgumentException("Staff are never enrolled by a list");
        }
        var some = new ArrayList<NewUser>();
        var length = 0;
        for (var user : users) {
            length += user.name().value().length() + " (ADMIN), ".length();
            if (length > LONGEST_LIST) {
                insert(account, some, known);
                progress.accept(some.size());
                some.clear();
                length = user.name().value().length();
            }
            some.add(user);
        }
        insert(account, some, known);
        progress.accept(some.size());
    }

    private void insert(Account account, List<NewUser> users, boolean known) {
        if (users.isEmpty()) {
            return;
        }
        colleagues.forget();
        batches.batchUpdate(
                "insert into app_user (account_id, name, display_name, email, phone, user_type)"
                        + " values (?, ?, ?, ?, ?, ?)",
                users.stream().map(user -> row(account, user)).toList());
        var enrolled = users.stream()
                .map(user -> new Enrolled(user.name(), user.type()))
                .toList();
        events.publishEvent(new UsersEnrolled(account, enrolled, known));
    }

    private static @Nullable Object[] row(Account account, NewUser user) {
        return new @Nullable Object[] {
            account.id().value(),
            user.name().value(),
            user.displayName(),
            user.email().value(),
            textOf(user.phone()),
            user.type().name()
        };
    }

    private static @Nullable String textOf(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.value();
    }
}
