-- needs: PostgreSQL 18
create table t (id int primary key, v text, w int not null);
create table u (id int generated always as identity, v int constraint v_other not null);
