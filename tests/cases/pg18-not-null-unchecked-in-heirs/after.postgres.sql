-- needs: PostgreSQL 18
create table b(id int primary key, z int); create table child() inherits(b); create table child2(y int) inherits(child);
alter table b add constraint z_nn not null z not valid;
create table stays(id int, x int); create table late(v int);
