package org.latchkey.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.ContactOnFile;
import org.latchkey.directory.Directory;
import org.latchkey.directory.Registrar.NewUser;
import org.latchkey.directory.User;
import org.latchkey.directory.UserDetails;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was proposed and waits; it names the record it was based on, so that it never undoes a later change. */
@Repository
@Transactional
class Proposals {

    /** What is proposed, in columns. */
    private record Columns(
            String kind,
            @Nullable UserId user,
            @Nullable UserName name,
            @Nullable String displayName,
            @Nullable EmailAddress email,
            @Nullable PhoneNumber phone,
            @Nullable UserType type,
            @Nullable Role role,
            @Nullable Language language,
            @Nullable AccountSize size) {

        static Columns of(Proposed proposed) {
            return switch (proposed) {
                case Proposed.Registration(var user) ->
                    new Columns(
                            "REGISTRATION",
                            null,
                            user.name(),
                            user.displayName(),
                            user.email(),
                            user.phone(),
                            user.type(),
                            user.role(),
                            user.language(),
                            null);
                case Proposed.Amendment(var user, var details) ->
                    new Columns(
                            "AMENDMENT",
                            user.id(),
                            null,
                            details.displayName().value(),
                            null,
                            details.phone(),
                            details.type(),
                            details.role(),
                            details.language(),
                            null);
                case Proposed.OtherAddress(var user, var to) ->
                    new Columns("OTHER_ADDRESS", user.id(), null, null, to, null, null, null, null, null);
                case Proposed.SmallerSize(var name, var size) ->
                    new Columns("SMALLER_SIZE", null, null, name.value(), null, null, null, null, null, size);
                case Proposed.NewContact(var contact) ->
                    new Columns(
                            "NEW_CONTACT",
                            null,
                            null,
                            contact.name(),
                            contact.email(),
                            contact.phone(),
                            null,
                            null,
                            null,
                            null);
            };
        }
    }

    private final JdbcClient jdbc;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    void propose(Account account, Proposed proposed, User by) {
        var columns = Columns.of(proposed);
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into upkeep_proposal
                               (kind, account_id, user_id, name, display_name, email, phone, user_type, role, language,
                                account_size, based_on, proposed_by, proposed_by_name, proposed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(columns.kind())
                .param(account.id().value())
                .param(columns.user() == null ? null : columns.user().value())
                .param(text(columns.name()))
                .param(columns.displayName())
                .param(text(columns.email()))
                .param(text(columns.phone()))
                .param(text(columns.type()))
                .param(text(columns.role()))
                .param(text(columns.language()))
                .param(text(columns.size()))
                .param(basis(account, proposed))
                .param(by.id().value())
                .param(by.displayName())
                .param(OffsetDateTime.now(clock))
                .update(key, "id");
        find(Objects.requireNonNull(key.getKeyAs(Long.class)))
                .ifPresent(proposal -> events.publishEvent(new ChangeProposed(proposal)));
    }

    /** What a proposal rests on: the record as it is now. */
    private static String basis(Account account, Proposed proposed) {
        return switch (proposed) {
            case Proposed.Registration registration -> "";
            case Proposed.NewContact contact -> "";
            case Proposed.SmallerSize size -> basis(account);
            case Proposed.Amendment(var user, var details) -> basis(user);
            case Proposed.OtherAddress(var user, var to) -> basis(user);
        };
    }

    static String basis(User user) {
        return Secret.presented(UserDetails.of(user) + " " + user.email()).hash();
    }

    static String basis(Account account) {
        return Secret.presented(account.name() + " " + account.size()).hash();
    }

    /** What waits for a second sysadmin in an account, oldest first. */
    List<Proposal> waiting(AccountId account) {
        return jdbc.sql("select * from upkeep_proposal where account_id = ? and verdict is null order by id")
                .param(account.value())
                .query((row, nr) -> read(row))
                .list();
    }

    /** The account of the oldest that waits and that somebody else proposed. */
    Optional<AccountId> oldestNotBy(UserId person) {
        return jdbc.sql("select account_id from upkeep_proposal where verdict is null and proposed_by <> ?"
                        + " order by id fetch first 1 row only")
                .param(person.value())
                .query((row, nr) -> new AccountId(row.getLong(1)))
                .optional();
    }

    /** The proposal, as long as it waits. */
    Optional<Proposal> find(long id) {
        return jdbc.sql("select * from upkeep_proposal where id = ? and verdict is null")
                .param(id)
                .query((row, nr) -> read(row))
                .optional();
    }

    /** Decides; of several at once one does. */
    boolean decide(Proposal proposal, boolean confirmed, User by) {
        var decided = jdbc.sql("""
                                update upkeep_proposal set verdict = ?, decided_by = ?, decided_at = ?
                                 where id = ? and verdict is null
                                """)
                        .params(confirmed ? "CONFIRMED" : "REFUSED", by.id().value())
                        .params(OffsetDateTime.now(clock), proposal.id())
                        .update()
                == 1;
        if (decided) {
            events.publishEvent(new ProposalDecided(proposal, confirmed));
        }
        return decided;
    }

    private Proposal read(ResultSet row) throws SQLException {
        var account = directory.account(new AccountId(row.getLong("account_id")));
        return new Proposal(
                row.getLong("id"),
                account,
                proposed(row, account),
                row.getString("based_on"),
                new UserId(row.getLong("proposed_by")),
                row.getString("proposed_by_name"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }

    private Proposed proposed(ResultSet row, Account account) throws SQLException {
        return switch (row.getString("kind")) {
            case "REGISTRATION" -> new Proposed.Registration(newUser(row, account));
            case "AMENDMENT" -> new Proposed.Amendment(user(row), details(row));
            case "OTHER_ADDRESS" -> new Proposed.OtherAddress(user(row), new EmailAddress(row.getString("email")));
            case "SMALLER_SIZE" ->
                new Proposed.SmallerSize(
                        new DisplayName(row.getString("display_name")),
                        AccountSize.valueOf(row.getString("account_size")));
            default ->
                new Proposed.NewContact(new ContactOnFile(
                        row.getString("display_name"), new EmailAddress(row.getString("email")), phone(row)));
        };
    }

    private User user(ResultSet row) throws SQLException {
        return directory.user(new UserId(row.getLong("user_id")));
    }

    private static NewUser newUser(ResultSet row, Account account) throws SQLException {
        var details = details(row);
        return new NewUser(
                account.id(),
                new UserName(row.getString("name")),
                details.displayName().value(),
                new EmailAddress(row.getString("email")),
                details.phone(),
                details.type(),
                details.role(),
                details.language());
    }

    private static UserDetails details(ResultSet row) throws SQLException {
        var role = row.getString("role");
        var language = row.getString("language");
        return new UserDetails(
                new DisplayName(row.getString("display_name")),
                phone(row),
                UserType.valueOf(row.getString("user_type")),
                role == null ? null : Role.valueOf(role),
                language == null ? null : Language.valueOf(language));
    }

    private static @Nullable PhoneNumber phone(ResultSet row) throws SQLException {
        var phone = row.getString("phone");
        return phone == null ? null : new PhoneNumber(phone);
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }
}
