create table acc (id int primary key, bal numeric, kind text, upd date);
create view acc_v as select id, bal, kind from acc;
alter view acc_v alter column kind set default 'std';
comment on column acc_v.bal is 'money';
create view over as select id from acc_v;
