create table tt(id int, s text);
create table h(k int, r tt default '(1,ess)', a tt[] default array['(1,ess)'::tt]);
alter table h enable row level security;
create policy p on h using (r <> '(5,five)'::tt);
create table c(k int, r tt, constraint cc check (r <> '(1,ess)'::tt));
create index ci on c (k) where r <> '(1,ess)'::tt;
create view v as select k, r = '(2,two)'::tt as is_two from c;
create function rows() returns setof tt language sql begin atomic select (row(t.*)::tt).* from tt t; end;
