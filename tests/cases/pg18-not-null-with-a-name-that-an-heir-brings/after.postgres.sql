-- needs: PostgreSQL 18
create table a(i int not null); create table x(i int constraint xi not null); alter table x inherit a;
