-- renamed from: users
create table people(id int primary key, b int not null);
create unique index px on people(b);
alter table people replica identity using index people_pkey;
alter table people cluster on px;

create type r as range(subtype=int8);
create table k(r r, rr r[], primary key (r));
create index on k using gist(r);
create index on k using spgist(r);
create index on k using gin(rr);
create index on k using hash (r);

