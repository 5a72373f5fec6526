create table n (id int primary key,
-- renamed from: p
q int);
-- renamed from: o
create table oo (id int primary key, nid int);
create function tick() returns trigger language plpgsql as 'begin return new; end';
create view v as select id, q as p from n where q > 1;
create view w as select * from v;
create view wo as select oo.id, n.q as p from oo join n on n.id = oo.nid where oo.id > 1;
create materialized view m with (fillfactor = 50) as select id, q as p from n;
create policy pol on n using (q > 2);
create trigger t before update of q on n for each row when (new.q > 2) execute function tick();
alter table n enable always trigger t;
create rule r as on update to oo where new.nid > 2 do also select 1;
create statistics s on id, q from n;
alter statistics s set statistics 7;
create function f(a int) returns bigint language sql volatile begin atomic select count(*) from n where n.q > a; end;
create function rows_of() returns setof n language sql stable as 'select * from n';
create view vf as select * from f(1) x;
create table l (
-- renamed from: "{}"
c int,
-- renamed from: b
"{}" int);
create rule other as on insert to l where (new.c is not null) do instead nothing;
create rule own as on update to l where (new."{}" > 2 and old.c > 1) do instead nothing;
