package org.latchkey.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of contacts on file, account teams and their substitutes: plain relations without a life of their own. */
@Repository
class TeamRows {

    private final JdbcClient jdbc;
    private final ColleaguesRead colleagues;

    TeamRows(JdbcClient jdbc, ColleaguesRead colleagues) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
    }

    void addContact(AccountId account, ContactOnFile contact) {
        jdbc.sql("insert into contact_on_file (account_id, name, email, phone) values (?, ?, ?, ?)")
                .params(account.value(), contact.name(), contact.email().value())
                .param(textOf(contact.phone()))
                .update();
    }

    /** Whether it was there. */
    boolean removeContact(AccountId account, ContactOnFile contact) {
        return jdbc.sql("delete from contact_on_file where account_id = ? and name = ? and email = ?")
                        .params(account.value(), contact.name(), contact.email().value())
                        .update()
                > 0;
    }

    List<ContactOnFile> contacts(AccountId account) {
        return jdbc.sql("select name, email, phone from contact_on_file where account_id = ? order by id")
                .param(account.value())
                .query((row, nr) -> new ContactOnFile(
                        row.getString("name"), new EmailAddress(row.getString("email")), phone(row.getString("phone"))))
                .list();
    }

    void assign(UserId manager, AccountId account) {
        colleagues.forget();
        jdbc.sql("insert into team_member (account_id, manager_id) values (?, ?)")
                .params(account.value(), manager.value())
                .update();
    }

    /** Whether they were on it. */
    boolean takeOff(UserId manager, AccountId account) {
        colleagues.forget();
        return jdbc.sql("delete from team_member where account_id = ? and manager_id = ?")
                        .params(account.value(), manager.value())
                        .update()
                == 1;
    }

    void substitute(UserId manager, UserId substitute, LocalDate firstDay, LocalDate lastDay) {
        colleagues.forget();
        jdbc.sql("insert into substitution (manager_id, substitute_id, first_day, last_day) values (?, ?, ?, ?)")
                .params(manager.value(), substitute.value(), firstDay, lastDay)
                .update();
    }

    List<Long> team(AccountId account, LocalDate day) {
        return jdbc.sql("""
                        select distinct coalesce(s.substitute_id, t.manager_id)
                          from team_member t
                          left join substitution s
                            on s.manager_id = t.manager_id and :day between s.first_day and s.last_day
                         where t.account_id = :account
                        """)
                .param("day", day)
                .param("account", account.value())
                .query((row, nr) -> row.getLong(1))
                .list();
    }

    record SubstitutionRow(long id, UserId substitute, LocalDate firstDay, LocalDate lastDay) {}

    List<SubstitutionRow> substitutions(UserId manager, LocalDate from) {
        return jdbc.sql("select id, substitute_id, first_day, last_day from substitution"
                        + " where manager_id = ? and last_day >= ? order by first_day")
                .params(manager.value(), from)
                .query((row, nr) -> new SubstitutionRow(
                        row.getLong("id"),
                        new UserId(row.getLong("substitute_id")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    void endSubstitution(long id, UserId manager) {
        colleagues.forget();
        jdbc.sql("delete from substitution where id = ? and manager_id = ?")
                .params(id, manager.value())
                .update();
    }

    List<AccountId> accountsOf(UserId manager, LocalDate day) {
        return jdbc.sql("""
                        select distinct t.account_id
                          from team_member t
                          left join substitution s
                            on s.manager_id = t.manager_id and :day between s.first_day and s.last_day
                         where coalesce(s.substitute_id, t.manager_id) = :manager
                         order by t.account_id
                        """)
                .param("day", day)
                .param("manager", manager.value())
                .query((row, nr) -> new AccountId(row.getLong(1)))
                .list();
    }

    Optional<UserId> replaced(UserId substitute, AccountId account, LocalDate day) {
        return jdbc.sql("""
                        select t.manager_id from team_member t join substitution s on s.manager_id = t.manager_id
                         where t.account_id = :account and s.substitute_id = :substitute
                           and :day between s.first_day and s.last_day
                         order by t.manager_id limit 1
                        """)
                .param("account", account.value())
                .param("substitute", substitute.value())
                .param("day", day)
                .query((row, nr) -> new UserId(row.getLong(1)))
                .optional();
    }

    void hold(List<Long> users, AccountId account) {
        jdbc.sql("select id from app_user where id in (:ids) order by id for update")
                .param("ids", users)
                .query(Long.class)
                .list();
        jdbc.sql("select id from account where id = ? for update")
                .param(account.value())
                .query(Long.class)
                .list();
    }

    private static @Nullable String textOf(@Nullable PhoneNumber phone) {
        return phone == null ? null : phone.value();
    }

    private static @Nullable PhoneNumber phone(@Nullable String text) {
        return text == null ? null : new PhoneNumber(text);
    }
}
