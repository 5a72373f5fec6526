create table users (id int primary key, name text, email text);
-- The comment is another one afterwards.
create view commented as select id, name from users;
comment on column commented.name is 'name';
-- What it reads gets another type.
create view retyped as select id, name from users;
create view over_it as select name, email from (select r.name, u.email from retyped r join users u using (id)) both_of_them;
-- Names in two queries, and names that change places.
create view united as select name from users union select email from users;
create view swapped as select name as a, email as b from users;
create view ruled as select id, name from users;
create rule nothing as on insert to ruled do instead nothing;
