create table m (id bigint not null, at date not null, k text) partition by range (at);
create table m1 partition of m for values from ('2024-01-01') to ('2025-01-01');
create table m2 partition of m for values from ('2025-01-01') to ('2026-01-01');
create index m1_k on m1 (k);
create index m2_k_idx on m2 (k);
alter table m1 add constraint m1_pk primary key (id, at);
alter table m2 add primary key (id, at);
create table r (id bigint, at date, foreign key (id, at) references m1);
alter table m2 replica identity using index m2_pkey;
