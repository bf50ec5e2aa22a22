-- Which filing a client's key stands for, so that a call made again files nothing again. Only hashes of key and filing
-- are kept; the number is set in the transaction that inserts the row.
create table filing_key (
    hash        varchar(64) primary key,
    filing_hash varchar(64)              not null,
    number      varchar(14) references help_request (number),
    expires_at  timestamp with time zone not null
);
create index filing_key_expires on filing_key (expires_at);

grant select, insert, update, delete on filing_key to ${app};
