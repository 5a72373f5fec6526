create extension btree_gist;
create table ev(room int, during int4range, exclude using gist (room with =, during with &&)) partition by list(room);
create table ev2 partition of ev for values in (2,3) partition by list(room);
create table ev2d partition of ev2 default;
create index on ev(room);
