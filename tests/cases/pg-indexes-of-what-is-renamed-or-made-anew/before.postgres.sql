create table users(id int primary key, b int not null);
create unique index ux on users(b);
alter table users replica identity using index users_pkey;
alter table users cluster on ux;

create type r as range(subtype=int4);
create table k(r r, rr r[], primary key (r));
create index on k using gist(r);
create index on k using spgist(r);
create index on k using gin(rr);
create index on k using hash (r);

