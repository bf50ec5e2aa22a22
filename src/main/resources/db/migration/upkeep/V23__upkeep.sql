-- The other address a user is to have on file (P38), at most one at a time; the one on file counts until this one does.
create table address_change (
    user_id         bigint primary key references app_user (id),
    email           varchar(254)             not null,
    lost_mailbox    boolean                  not null,
    by_two          boolean                  not null,
    asked_by        bigint                   not null references app_user (id),
    asked_by_name   varchar(120)             not null,
    asked_at        timestamp with time zone not null,
    link_hash       varchar(64) unique,
    link_expires_at timestamp with time zone,
    confirmed_at    timestamp with time zone,
    counts_at       timestamp with time zone,
    check ((link_hash is null) = (link_expires_at is null)),
    check ((confirmed_at is null) = (counts_at is null))
);
create index address_change_counts on address_change (counts_at);
create index address_change_asked_by on address_change (asked_by);

grant select, insert, update, delete on address_change to ${app};
