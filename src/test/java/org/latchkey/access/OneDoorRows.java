package org.latchkey.access;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes rows about access in plain SQL, as somebody would who goes round the application. */
record OneDoorRows(JdbcClient jdbc) {

    static final long CUSTOMER = -10;
    static final long OTHER_CUSTOMER = -20;
    static final long OPERATOR = -99;
    static final long ADMIN = -1;
    static final long COLLEAGUE = -2;
    static final long STRANGER = -3;
    static final long NON_ADMIN = -4;
    static final long AGENT = -90;
    static final long SYSADMIN = -91;
    static final long LOCKED_STAFF = -92;
    static final OffsetDateTime LATER = OffsetDateTime.parse("2030-01-01T00:00:00Z");
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-01T00:00:00Z");

    void account(long id, String number) {
        insert(
                "account (id, number, name, account_size, operator)",
                id,
                number,
                "Account " + id,
                "SMALL",
                id == OPERATOR);
    }

    void user(long id, long account, String type, @Nullable String role) {
        insert(
                "app_user (id, account_id, name, display_name, email, user_type, role)",
                id,
                account,
                "user" + id,
                "User " + id,
                "user" + id + "@latchkey.example",
                type,
                role);
    }

    void request(long id, long user, long account) {
        insert(
                "help_request (id, number, origin, typed_account_number, typed_user_name, typed_contact, claims_admin,"
                        + " wish, network_address, filed_at, user_id, account_id, proven, withdrawn, state, state_since)",
                id,
                "LK" + id,
                "FORM",
                "00000000",
                "user",
                "user@latchkey.example",
                "NO",
                "NOT_SURE",
                "127.0.0.1",
                NOW,
                user,
                account,
                false,
                false,
                "NEW",
                NOW);
    }

    void lock(long id, @Nullable Long user, String cause, int nr) {
        insert("user_lock (id, user_id, cause, nr, reason, locked_at)", id, user, cause, nr, "", NOW);
    }

    void routing(long id, long request, long user, long account, String type, String size, String authority) {
        insert(
                "routing (id, request_id, user_id, account_id, user_type, account_size, authority, facts, routed_at)",
                id,
                request,
                user,
                account,
                type,
                size,
                authority,
                "",
                NOW);
    }

    /** A validation on a routing that says the same of user, account, type, size and authority. */
    record Validated(
            long id,
            long routing,
            long request,
            long user,
            long account,
            String type,
            String size,
            String authority,
            @Nullable Long lock,
            String cause,
            String kind,
            String verdict,
            @Nullable Long by,
            OffsetDateTime expiresAt) {}

    void validation(Validated v) {
        insert(
                "validation (id, routing_id, request_id, user_id, account_id, user_type, account_size, authority,"
                        + " lock_id, cause, kind, verdict, validated_by, validated_at, expires_at, record, statement)",
                v.id,
                v.routing,
                v.request,
                v.user,
                v.account,
                v.type,
                v.size,
                v.authority,
                v.lock,
                v.cause,
                v.kind,
                v.verdict,
                v.by,
                NOW,
                v.expiresAt,
                "",
                "");
    }

    /** An approval that claims to rest on a validation. */
    record Approved(
            @Nullable Long lock,
            @Nullable Long validation,
            long user,
            long account,
            String type,
            String size,
            String authority,
            String cause,
            String verdict,
            long validatedBy,
            @Nullable Long approver,
            long approverAccount,
            @Nullable OffsetDateTime at) {}

    void approval(Approved a) {
        insert(
                "approval (lock_id, validation_id, user_id, account_id, user_type, account_size, authority, cause, verdict,"
                        + " expires_at, validated_by, approver_id, approver_account_id, approved_at, remark)",
                a.lock,
                a.validation,
                a.user,
                a.account,
                a.type,
                a.size,
                a.authority,
                a.cause,
                a.verdict,
                LATER,
                a.validatedBy,
                a.approver,
                a.approverAccount,
                a.at,
                "");
    }

    private void insert(String into, @Nullable Object... values) {
        var marks = "?" + ", ?".repeat(values.length - 1);
        var statement = jdbc.sql("insert into " + into + " values (" + marks + ")");
        for (var value : values) {
            statement = statement.param(value);
        }
        statement.update();
    }
}
