-- needs: PostgreSQL 16
-- Only 16 and later take STORAGE here.
create table stored (t text storage external);
create table users (id int primary key,
  -- renamed from: nick
  name text, age int);
create view active as select id, name from users where name is not null;
create view top as select name from active order by name;
create materialized view counted as select name, count(*) as all from users group by name;
create unique index counted_nick on counted (name);
create materialized view empty as select name from users with no data;
create materialized view filled with (fillfactor = 70) as select name from users;
create view same as select id, age as years from users;
create view other as with named as (select name from users) select name from named;
