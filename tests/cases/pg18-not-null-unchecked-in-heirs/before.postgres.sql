-- needs: PostgreSQL 18
create table a(id int primary key, z int); create table kid() inherits(a); create table kid2(y int) inherits(kid);
alter table a add constraint z_nn not null z not valid;
create table stays(id int); create table late(v int);
