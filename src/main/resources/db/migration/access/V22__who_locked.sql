-- Who locked a user by hand; empty where the system did it.
alter table user_lock add column by_name varchar(120) default '' not null;
