-- needs: PostgreSQL 18
create table e (id int4range, valid daterange, n int) partition by list (id);
create table e1 partition of e for values in ('[1,2)');
alter table e1 add constraint e1_id_valid_excl exclude using gist (id with =, valid with &&) where (n > 0);
create table e2 partition of e for values in ('[2,3)') partition by range (id);
create table e2a partition of e2 default;
create table f (id int4range, valid daterange, constraint f_new unique (id, valid without overlaps)) partition by list (id);
create table f1 partition of f for values in ('[1,2)');
create table f2 (id int4range, valid daterange, primary key (id, valid without overlaps));
create table g (id int4range, valid daterange);
