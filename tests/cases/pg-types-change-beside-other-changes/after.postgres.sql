create table t(a bigint, b int, c bigint default 1, d int not null default 4, e numeric(7,2));
