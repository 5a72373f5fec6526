-- needs: PostgreSQL 17
create extension btree_gist;
create table ev(room int, during int4range) partition by list(room);
create table ev2 partition of ev for values in (2,3);
