-- What the queue shows of a request beside the step it waits at, so that a page of it is one statement.
alter table work_item add column asked_at timestamp with time zone;
alter table work_item add column claim_differs boolean default false not null;
alter table work_item add column contact_differs boolean default false not null;
alter table work_item add column evidence_sealed boolean default false not null;
alter table work_item add column requester_wrote boolean default false not null;
alter table work_item add column tries_used integer default 0 not null;
alter table work_item add column tries_limit integer default 0 not null;
create index work_item_unclaimed on work_item (kind, status, claimed_by, opened_at, id, asked_at);
create index work_item_asked on work_item (status, asked_at, id);

create table tag (
    name varchar(30) primary key
);

create table request_tag (
    request_id bigint      not null references help_request (id),
    tag        varchar(30) not null references tag (name),
    primary key (request_id, tag)
);
create index request_tag_tag on request_tag (tag, request_id);

-- What a request is found by. Bytes have the same order under every collation, so that a prefix is a range of the index.
create table request_word (
    word       bytea  not null,
    request_id bigint not null references help_request (id)
);
create unique index request_word_newest on request_word (word, request_id desc);

grant select, insert on tag, request_word to ${app};
grant select, insert, delete on request_tag to ${app};
