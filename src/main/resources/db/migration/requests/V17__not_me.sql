-- A case that somebody's "this wasn't me" opened, or a request that was filed anew, goes back to an earlier one (P17, P45).
alter table help_request add column earlier_id bigint references help_request (id);
create index help_request_earlier on help_request (earlier_id);
alter table invitation add column earlier_id bigint references help_request (id);

-- The links in letters by which their readers say that something was not them (P17): one use, of each the newest only.
create table objection_link (
    hash       varchar(64) primary key,
    objects_to varchar(20)              not null
        check (objects_to in ('FILING', 'VALIDATING', 'DECLINING', 'ENABLING', 'ADMIN_ENABLED', 'NEW_PASSWORD',
                              'ADDRESS', 'SECOND_FACTOR')),
    user_id    bigint                   not null references app_user (id),
    recipient  varchar(254)             not null,
    request_id bigint references help_request (id),
    expires_at timestamp with time zone not null
);
create index objection_link_user on objection_link (user_id, objects_to);

grant select, insert, delete on objection_link to ${app};
