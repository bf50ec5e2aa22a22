package org.latchkey.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.User;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;

/** A user u and their account a among the columns of a row that is read for something else. */
final class UserColumns {

    static final String ALL = """
            u.id as user_id, u.name as user_name, u.display_name, u.email, u.phone, u.user_type, u.role, u.language,
            a.id as account_id, a.number as account_number, a.name as account_name, a.account_size, a.operator
            """;

    private UserColumns() {}

    static User read(ResultSet row) throws SQLException {
        var phone = row.getString("phone");
        var role = row.getString("role");
        var language = row.getString("language");
        return new User(
                new UserId(row.getLong("user_id")),
                account(row),
                new UserName(row.getString("user_name")),
                row.getString("display_name"),
                new EmailAddress(row.getString("email")),
                phone == null ? null : new PhoneNumber(phone),
                UserType.valueOf(row.getString("user_type")),
                role == null ? null : Role.valueOf(role),
                language == null ? null : Language.valueOf(language));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getLong("account_id")),
                new AccountNumber(row.getString("account_number")),
                row.getString("account_name"),
                AccountSize.valueOf(row.getString("account_size")),
                row.getBoolean("operator"));
    }
}
