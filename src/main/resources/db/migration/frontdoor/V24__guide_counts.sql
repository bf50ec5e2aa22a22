-- How often each leaf of the guide was reached, and how often a request followed: numbers of visits, and no person.
create table guide_count (
    leaf    varchar(30) primary key,
    reached bigint not null,
    filed   bigint not null
);

grant select, insert, update on guide_count to ${app};
