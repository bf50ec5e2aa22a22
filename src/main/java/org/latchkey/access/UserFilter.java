package org.latchkey.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.latchkey.directory.UserType;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a list of users is narrowed down to; null is everything.
 *
 * @param search the beginning of a user name or of an account number, or a part of a person's name
 * @param locked whether to show only users with an open lock
 * @param cause which kind of lock that is to be
 */
public record UserFilter(
        @Nullable String search,
        @Nullable UserType type,
        boolean locked,
        @Nullable LockCause cause) {

    /** The most characters of a search that are looked at. */
    public static final int MAX_LENGTH = 64;

    /** Everything. */
    public static final UserFilter NONE = new UserFilter(null, null, false, null);

    private static final String OPEN_LOCK = " and exists (select 1 from user_lock l"
            + " left join approval p on p.lock_id = l.id where l.user_id = u.id and p.lock_id is null%s)";

    /** A search of nothing but spaces is none. */
    public UserFilter {
        search = search == null || search.isBlank()
                ? null
                : search.strip()
                        .substring(0, Math.min(MAX_LENGTH, search.strip().length()));
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !equals(NONE);
    }

    /** The conditions on a user {@code u} of an account {@code a}; {@link #fill} knows what they ask for. */
    String conditions() {
        return (type == null ? "" : " and u.user_type = :type")
                + (locked || cause != null ? OPEN_LOCK.formatted(cause == null ? "" : " and l.cause = :cause") : "")
                + found();
    }

    private String found() {
        if (search == null) {
            return "";
        }
        return isNumber(search)
                ? " and (a.number like :digits or u.name like :beginning)"
                : " and (u.name like :beginning or lower(u.display_name) like :part)";
    }

    private static boolean isNumber(String search) {
        return search.matches("[0-9][0-9 -]*");
    }

    StatementSpec fill(StatementSpec statement) {
        var typed = search == null ? "" : plain(search.toLowerCase(Locale.ROOT));
        return statement
                .param("type", type == null ? null : type.name())
                .param("cause", cause == null ? null : cause.name())
                .param("digits", typed.replaceAll("[ -]", "") + "%")
                .param("beginning", typed + "%")
                .param("part", "%" + typed + "%");
    }

    /** What is typed stands for itself. */
    private static String plain(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
