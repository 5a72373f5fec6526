-- needs: PostgreSQL 18
create table t (id int, v text, w int); alter table t add constraint id_there not null id; alter table t add primary key (id);
alter table t add constraint w_there not null w;
create table u (id int constraint given not null generated always as identity, v int constraint v_is not null);
