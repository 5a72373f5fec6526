-- needs: PostgreSQL 18
create table e (id int4range, valid daterange, n int, constraint e_e exclude using gist (id with =, valid with &&) where (n > 0)) partition by list (id);
create table e1 partition of e for values in ('[1,2)');
create table e2 partition of e for values in ('[2,3)') partition by range (id);
create table e2a partition of e2 default;
create table f (id int4range, valid daterange, primary key (id, valid without overlaps)) partition by list (id);
create table f1 partition of f for values in ('[1,2)');
create table f2 partition of f for values in ('[2,3)');
create table g (id int4range, valid daterange, constraint g_fk foreign key (id, period valid) references f (id, period valid));
