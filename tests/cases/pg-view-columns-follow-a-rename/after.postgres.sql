create table users (id int primary key,
  -- renamed from: name
  full_name text, email text);
create view active as select id, full_name, email from users where email is not null;
create view top as select id, full_name from active;
create view report as select t.id, upper(t.full_name) as shout from top t;
grant select on active to public;
create function count_active() returns bigint language sql begin atomic select count(full_name) from active; end;
create view labelled (id, caption, mail) with (security_barrier) as select id, full_name, email from users;
comment on column labelled.caption is 'what it is called';
alter view labelled alter column caption set default 'x';
grant select (caption), update (mail) on labelled to public;
create function turned() returns trigger language plpgsql as 'begin return new; end';
create trigger turn instead of update on labelled for each row execute function turned();
create function one(wanted int) returns setof labelled language sql as 'select * from labelled where id = wanted';
