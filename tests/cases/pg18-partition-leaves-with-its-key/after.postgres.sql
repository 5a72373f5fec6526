-- needs: PostgreSQL 18
create table e (id int4range, valid daterange, n int, primary key (id, valid without overlaps)) partition by list (id);
create table e1 (id int4range, valid daterange, n int, primary key (id, valid without overlaps));
create table e2 (id int4range, valid daterange, n int, primary key (id, valid without overlaps)) partition by range (id);
create table e2a partition of e2 default;
create table e3 partition of e default;
