create table acc (id int primary key, bal numeric, kind text, upd date);
create view acc_v as select id, bal, kind, upd from acc;
alter view acc_v alter column kind set default 'std';
alter view acc_v alter column upd set default '2000-01-01';
comment on column acc_v.bal is 'amount';
comment on column acc_v.upd is 'when';
create view over as select id from acc_v;
