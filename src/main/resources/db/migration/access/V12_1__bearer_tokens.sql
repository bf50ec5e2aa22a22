-- A token is a sign-in of its own, which whoever presents the secret continues; of that only the hash is kept.
create table bearer_token (
    hash         varchar(64) primary key,
    sign_in_id   bigint                   not null unique references sign_in (id),
    expires_at   timestamp with time zone not null,
    last_used_at timestamp with time zone not null
);
create index bearer_token_expires on bearer_token (expires_at);

grant select, insert, update, delete on bearer_token to ${app};
