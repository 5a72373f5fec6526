-- needs: PostgreSQL 18
create table a(i int not null); create table x(i int); alter table x add constraint xi not null i;
