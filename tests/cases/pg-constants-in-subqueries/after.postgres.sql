create table t(id int, a varchar(5));
create table log(what text, at timestamptz default now());
create function f(x int, out b int, out c text, out d date) language sql begin atomic select x, 'x', date '2020-01-01'; end;
create function g() returns text language sql begin atomic insert into log select 'it''s', null; select null; end;
create procedure p() language sql begin atomic insert into log values ('AS text'); insert into log(what) select 'a' union select 'b' as text; end;
create rule r as on update to t do also insert into log(what) select 'updated ' || new.id;
create view v as select 'top' as text, 'x' as a, (select 'inner') x, (select 5.5::numeric(3,1)), exists(select 'y' from log), array(select 'z'), s.* from (select 'deep' as date, 'c' || 'd') s where 'q' in (select 'r' union all select null);
create policy po on t using ((select 'a') = a);
create materialized view m as select (select 'inner') i, (select '1'::varchar(3)), (select interval '1' day);
