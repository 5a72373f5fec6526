-- needs: PostgreSQL 16
-- Only 16 and later take STORAGE here.
create table stored (t text storage external);
create table users (id int primary key, nick text, age int);
create view active as select id, nick from users where nick is not null;
create view top as select nick from active order by nick;
create materialized view counted as select nick, count(*) as all from users group by nick;
create unique index counted_nick on counted (nick);
create materialized view empty as select nick from users with no data;
create materialized view filled with (fillfactor = 70) as select nick from users;
create view same as select id, age from users;
create view other as with named as (select nick from users) select nick from named;
